package dev.lathe.core;

/**
 * What an era needs to tell its clients of changes.
 *
 * @param filters who may see what
 * @param mostResources how many resources a client may subscribe to in one place
 */
public record Changing(Catalog catalog, Filters filters, Subscriptions subscriptions, int mostResources) {

    /** Returns what whoever asks sees of the features of the moment. */
    public View view(Exchange exchange) {
        return filters.view(catalog.table(), exchange);
    }
}
