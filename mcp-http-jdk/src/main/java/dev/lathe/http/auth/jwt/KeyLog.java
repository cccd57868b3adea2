package dev.lathe.http.auth.jwt;

import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicReference;

/** What is said of the keys of an issuer, once each time that it changes. */
final class KeyLog {

    private final System.Logger logger;
    private final String issuer;
    private final AtomicReference<String> last = new AtomicReference<>("");

    KeyLog(System.Logger logger, String issuer) {
        this.logger = logger;
        this.issuer = issuer;
    }

    void loaded(KeySet keys) {
        Level level = keys.leaked() > 0 ? Level.WARNING : Level.DEBUG;
        say(level, keys.keys().size() + " keys, " + keys.unfit() + " unfit, " + keys.leaked() + " of them leaked");
    }

    void failed(Exception why) {
        say(Level.WARNING, "no keys: " + why);
    }

    private void say(Level level, String what) {
        if (!what.equals(last.getAndSet(what))) {
            logger.log(level, "issuer " + issuer + ": " + what);
        }
    }
}
