package dev.lathe.http.auth.jwt;

import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** What is said of the keys of an issuer, once each time that it changes. */
final class KeyLog {

    private final System.Logger logger;
    private final String issuer;
    private final AtomicReference<String> last = new AtomicReference<>("");
    private final AtomicBoolean isFailing = new AtomicBoolean();

    KeyLog(System.Logger logger, String issuer) {
        this.logger = logger;
        this.issuer = issuer;
    }

    void loaded(KeySet keys) {
        // Whoever has heard of the failure hears that it is over.
        Level usual = isFailing.getAndSet(false) ? Level.INFO : Level.DEBUG;
        Level level = keys.leaked() > 0 ? Level.WARNING : usual;
        say(level, keys.keys().size() + " keys, " + keys.unfit() + " unfit, " + keys.leaked() + " of them leaked");
    }

    void failed(Exception why) {
        isFailing.set(true);
        say(Level.WARNING, "no keys: " + why);
    }

    private void say(Level level, String what) {
        if (!what.equals(last.getAndSet(what))) {
            logger.log(level, "issuer " + issuer + ": " + what);
        }
    }
}
