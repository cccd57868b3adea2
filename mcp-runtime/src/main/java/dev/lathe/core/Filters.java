package dev.lathe.core;

import dev.lathe.feature.Caching;
import dev.lathe.feature.Caller;
import dev.lathe.feature.FeatureFilter;
import dev.lathe.feature.FeatureKind;
import java.util.List;

/** Who may see what: everybody everything, unless one of the filters says no. */
public final class Filters {

    private final List<FeatureFilter> filters;

    /** Asks all of these, in this order. */
    public Filters(List<FeatureFilter> filters) {
        this.filters = List.copyOf(filters);
    }

    /** Tells whether everybody sees all of the table. */
    public boolean showAll(FeatureTable table) {
        return filters.isEmpty() && !table.isRestricted();
    }

    /** Tells whether the caller may know of a feature. */
    public boolean isVisible(Caller caller, FeatureKind kind, String key) {
        for (FeatureFilter filter : filters) {
            if (!filter.isVisible(caller, kind, key)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the hint for a result, which is nobody else's business where not everybody sees the same. */
    public Caching caching(Caching hint, FeatureTable table) {
        return showAll(table) ? hint : new Caching(hint.ttl(), Caching.Scope.PRIVATE);
    }

    /** Returns the features that the client of an exchange may see. */
    public View view(FeatureTable table, Exchange exchange) {
        return view(table, exchange.client().caller());
    }

    /** Returns the features that the caller may see. */
    public View view(FeatureTable table, Caller caller) {
        return new View(table, this, caller);
    }
}
