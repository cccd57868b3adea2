package dev.lathe.feature;

/** Compares moments with now. */
public final class Tense {

    private Tense() {}

    public static <T> T past(Argument argument, Argument.Decoder<T> decoder) {
        throw new UnsupportedOperationException("soon");
    }

    public static <T> T pastOrPresent(Argument argument, Argument.Decoder<T> decoder) {
        throw new UnsupportedOperationException("soon");
    }

    public static <T> T future(Argument argument, Argument.Decoder<T> decoder) {
        throw new UnsupportedOperationException("soon");
    }

    public static <T> T futureOrPresent(Argument argument, Argument.Decoder<T> decoder) {
        throw new UnsupportedOperationException("soon");
    }
}
