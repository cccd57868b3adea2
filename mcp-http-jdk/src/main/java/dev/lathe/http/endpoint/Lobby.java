package dev.lathe.http.endpoint;

import dev.lathe.http.io.Admission;
import dev.lathe.http.io.Refusal;

/** Lets requests in until there are too many of a kind, in all or of one caller. Thread-safe. */
public final class Lobby {

    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    private final Admission admission;
    private final String what;

    /** @param what what there can be too many of, in the plural */
    public Lobby(int mostInAll, int mostPerCaller, String what) {
        this.admission = new Admission(mostInAll, mostPerCaller);
        this.what = what;
    }

    /**
     * Lets a request in, until the permit is closed.
     *
     * @throws RefusedException if there is no room
     */
    Admission.Permit enter(Incoming request) {
        Admission.Entry entry = admission.enter(request.caller());
        if (entry instanceof Admission.Permit permit) {
            return permit;
        }
        boolean isFullForAll = entry == Admission.Full.IN_ALL;
        String message = isFullForAll ? "the server has too many " : "you have too many ";
        throw new RefusedException(Refusal.of(isFullForAll ? UNAVAILABLE : TOO_MANY_REQUESTS, message + what)
                .with("Retry-After", "1"));
    }
}
