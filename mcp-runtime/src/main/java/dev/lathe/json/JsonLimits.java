package dev.lathe.json;

/**
 * How much of a document is read before it is refused. What is over a limit is never built, only counted.
 *
 * @param depth levels of arrays and objects, at most 1,000, so that no document overflows the stack
 * @param document bytes in all
 * @param string bytes of one string or name, as sent, between its quotes
 * @param number characters of one number
 * @param values values in all, an array or object counting as one beside what is in it: a value takes many times the
 *     memory of the two bytes it may be sent as
 */
public record JsonLimits(int depth, int document, int string, int number, int values) {

    /** 64 levels, 16 MiB, strings of 4 MiB, numbers of 1,000 characters, 1,000,000 values. */
    public static final JsonLimits DEFAULT = new JsonLimits(64, 16 << 20, 4 << 20, 1_000, 1_000_000);

    private static final int DEEPEST = 1_000;

    /** Refuses limits that no document could keep. */
    public JsonLimits {
        if (depth < 0 || depth > DEEPEST) {
            throw new IllegalArgumentException("depth must be from 0 to " + DEEPEST + ", not " + depth);
        }
        if (document < 1 || string < 0 || number < 1 || values < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** Returns these limits with another depth, in levels. */
    public JsonLimits depth(int levels) {
        return new JsonLimits(levels, document, string, number, values);
    }

    /** Returns these limits with another size of a document, in bytes. */
    public JsonLimits document(int bytes) {
        return new JsonLimits(depth, bytes, string, number, values);
    }

    /** Returns these limits with another size of a string, in bytes. */
    public JsonLimits string(int bytes) {
        return new JsonLimits(depth, document, bytes, number, values);
    }

    /** Returns these limits with another length of a number, in characters. */
    public JsonLimits number(int characters) {
        return new JsonLimits(depth, document, string, characters, values);
    }

    /** Returns these limits with another number of values. */
    public JsonLimits values(int count) {
        return new JsonLimits(depth, document, string, number, count);
    }
}
