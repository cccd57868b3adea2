package dev.lathe.http.io;

import java.util.HashMap;
import java.util.Map;

/** Who may be served at once: so many in all, and so many of the same caller. Thread-safe. */
public final class Admission {

    private final int mostInAll;
    private final int mostPerCaller;
    /** Callers of whom there is somebody inside. */
    private final Map<String, Integer> inside = new HashMap<>();

    private int inAll;

    public Admission(int mostInAll, int mostPerCaller) {
        this.mostInAll = mostInAll;
        this.mostPerCaller = mostPerCaller;
    }

    /** Lets somebody in who closes the permit when done, or says for what there is no room. Never waits. */
    public synchronized Entry enter(String caller) {
        int ofCaller = inside.getOrDefault(caller, 0);
        if (ofCaller >= mostPerCaller) {
            return Full.OF_CALLER;
        }
        if (inAll >= mostInAll) {
            return Full.IN_ALL;
        }
        inside.put(caller, ofCaller + 1);
        inAll++;
        return new Permit(this, caller);
    }

    private synchronized void leave(Permit permit) {
        if (!permit.left) {
            permit.left = true;
            inside.computeIfPresent(permit.caller, (caller, count) -> count == 1 ? null : count - 1);
            inAll--;
        }
    }

    /** Returns how many callers it knows of. */
    synchronized int callers() {
        return inside.size();
    }

    /** A permit, or why there is none. */
    public sealed interface Entry {}

    /** What there is no room for. */
    public enum Full implements Entry {
        /** For nobody: 503. */
        IN_ALL,
        /** For this caller: 429. */
        OF_CALLER
    }

    /** The right to be served. */
    public static final class Permit implements Entry, AutoCloseable {

        private final Admission admission;
        private final String caller;
        private boolean left;

        private Permit(Admission admission, String caller) {
            this.admission = admission;
            this.caller = caller;
        }

        /** Makes room for another. Once more does no harm. */
        @Override
        public void close() {
            admission.leave(this);
        }
    }
}
