package dev.lathe.http.endpoint;

import dev.lathe.feature.Identity;
import java.time.Instant;
import java.util.Optional;

/**
 * How long somebody may listen: until the token ends that he came with. Then he shows another one. Calls that are
 * running go on: those were asked for in time.
 */
record Lease(Optional<Instant> end) {

    /** Whatever there is to hear, it belongs to a call. */
    static final Lease ENDLESS = new Lease(Optional.empty());

    static Lease of(Identity listener) {
        return new Lease(listener.until());
    }

    boolean isOver() {
        return end.isPresent() && !Instant.now().isBefore(end.get());
    }
}
