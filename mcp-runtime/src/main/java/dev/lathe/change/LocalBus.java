package dev.lathe.change;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells the listeners of this process, on the thread that publishes. */
final class LocalBus implements ChangeBus {

    private final List<Registered> all = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Change change) {
        for (Registered registered : all) {
            registered.listener.changed(change);
        }
    }

    @Override
    public Registration register(Listener listener) {
        Registered registered = new Registered(listener);
        all.add(registered);
        return registered;
    }

    /** Not a record: a listener may register twice, and these are not the same. */
    private final class Registered implements Registration {

        private final Listener listener;

        Registered(Listener listener) {
            this.listener = listener;
        }

        @Override
        public void close() {
            all.remove(this);
        }
    }
}
