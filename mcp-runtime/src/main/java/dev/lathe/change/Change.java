package dev.lathe.change;

/** Something a client may want to hear of. It says that there is something new, not what. */
public sealed interface Change {

    /** A list has other features now ({@code notifications/…/list_changed}). */
    record ListChanged(ListKind list) implements Change {}

    /** A resource has other contents now ({@code notifications/resources/updated}). */
    record ResourceUpdated(String uri) implements Change {}
}
