package dev.lathe.json;

/**
 * How much of a document is read before it is refused. What is over a limit is never built, only counted.
 *
 * @param depth levels of arrays and objects, at most 1,000, so that no document overflows the stack
 * @param document bytes in all
 * @param string bytes of one string or name, as sent, between its quotes
 * @param number characters of one number
 */
public record JsonLimits(int depth, int document, int string, int number) {

    /** 64 levels, 16 MiB, strings of 4 MiB, numbers of 1,000 characters. */
    public static final JsonLimits DEFAULT = new JsonLimits(64, 16 << 20, 4 << 20, 1_000);

    private static final int DEEPEST = 1_000;

    /** Refuses limits that no document could keep. */
    public JsonLimits {
        if (depth < 0 || depth > DEEPEST) {
            throw new IllegalArgumentException("depth must be from 0 to " + DEEPEST + ", not " + depth);
        }
        if (document < 1 || string < 0 || number < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** Returns these limits with another depth, in levels. */
    public JsonLimits depth(int levels) {
        return new JsonLimits(levels, document, string, number);
    }

    /** Returns these limits with another size of a document, in bytes. */
    public JsonLimits document(int bytes) {
        return new JsonLimits(depth, bytes, string, number);
    }

    /** Returns these limits with another size of a string, in bytes. */
    public JsonLimits string(int bytes) {
        return new JsonLimits(depth, document, bytes, number);
    }

    /** Returns these limits with another length of a number, in characters. */
    public JsonLimits number(int characters) {
        return new JsonLimits(depth, document, string, characters);
    }
}
