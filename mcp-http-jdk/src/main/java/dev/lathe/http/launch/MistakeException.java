package dev.lathe.http.launch;

/** What the command line or the environment says makes no sense; the message has who says it, and a remedy. */
final class MistakeException extends Exception {

    private static final long serialVersionUID = 1;

    MistakeException(String message) {
        super(message);
    }
}
