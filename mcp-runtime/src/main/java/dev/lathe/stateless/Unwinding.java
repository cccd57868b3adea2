package dev.lathe.stateless;

/**
 * Leaves a method that has to wait for its client. An {@link Error}, since methods catch exceptions for reasons of
 * their own; whoever catches it all the same changes nothing.
 */
final class Unwinding extends Error {

    private static final long serialVersionUID = 1L;

    Unwinding() {
        super("the call goes on when its client has answered; let this error pass", null, false, false);
    }
}
