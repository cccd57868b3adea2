package dev.lathe.core;

/**
 * What an era needs to tell its clients of changes.
 *
 * @param filters who may see what
 * @param mostResources how many resources a client may subscribe to in one place
 */
public record Changing(Catalog catalog, Filters filters, Subscriptions subscriptions, int mostResources) {

    /** Tells whether whoever asks can read something under the URI: what is hidden is not there. */
    public boolean isReadable(String uri, Exchange exchange) {
        return filters.view(catalog.table(), exchange).isReadable(uri);
    }
}
