package dev.lathe.json;

/**
 * A document that cannot be read, or grew too large to be written.
 *
 * <p>The message is fit for whoever sent the document: it says where and what, and quotes at most one printable
 * character of it. There is no stack trace, because bad input must cost less than good input.
 */
public final class JsonException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is wrong with a document. */
    public enum Kind {
        /** It is not JSON, or is nested too deep, or has a number that is too long. */
        MALFORMED,
        /** It, or one of its strings, is over the limit, or it has too many values. */
        TOO_LARGE,
        /** An object has a name twice. */
        DUPLICATE_NAME
    }

    private final Kind kind;
    private final int position;

    JsonException(Kind kind, String message, int position) {
        super(message + ", at byte " + position, null, false, false);
        this.kind = kind;
        this.position = position;
    }

    /** Returns what is wrong. */
    public Kind kind() {
        return kind;
    }

    /** Returns where, as a count of bytes from the beginning of the document. */
    public int position() {
        return position;
    }
}
