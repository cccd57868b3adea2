package dev.lathe.stateless;

import org.jspecify.annotations.Nullable;

/** Which time it is that a call is made. */
sealed interface Round {

    /** Returns what the call knows by now; it may learn more. */
    Learnt learnt();

    /** The first: it brings no {@code requestState}. */
    final class First implements Round {

        private @Nullable Learnt learnt;

        /** Most calls never need it. */
        @Override
        public Learnt learnt() {
            learnt = learnt == null ? Learnt.nothing() : learnt;
            return learnt;
        }
    }

    /** A later one, with what was learnt before. */
    record Next(Learnt learnt) implements Round {}
}
