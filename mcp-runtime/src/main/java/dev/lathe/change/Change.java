package dev.lathe.change;

/** Something a client may want to hear of. It says that there is something new, not what. */
public sealed interface Change {

    /** Returns what becomes of a change of this kind. */
    <R> R in(Cases<R> cases);

    /**
     * What becomes of each kind of change. Should there be another kind some day, this has another method, so that no
     * code that deals with changes can forget it.
     */
    interface Cases<R> {

        /** A list has other features now. */
        R listChanged(ListKind list);

        /** The resource with that URI has other contents now. */
        R resourceUpdated(String uri);
    }

    /** A list has other features now ({@code notifications/…/list_changed}). */
    record ListChanged(ListKind list) implements Change {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.listChanged(list);
        }
    }

    /** A resource has other contents now ({@code notifications/resources/updated}). */
    record ResourceUpdated(String uri) implements Change {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.resourceUpdated(uri);
        }
    }
}
