package dev.lathe.core;

/** What the server offers at the moment. Thread-safe. */
public final class Catalog {

    private volatile FeatureTable table;

    public Catalog(FeatureTable table) {
        this.table = table;
    }

    /** Returns the features there are now: one request looks at one table. */
    public FeatureTable table() {
        return table;
    }
}
