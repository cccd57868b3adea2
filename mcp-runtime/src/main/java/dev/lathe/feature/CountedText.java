package dev.lathe.feature;

/**
 * A text that can be read for a while only. Some regular expressions try every way to divide a text, and the JDK's
 * matcher cannot be stopped by anything but what it reads.
 */
final class CountedText implements CharSequence {

    /** The text was read too often. */
    static final class ExhaustedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        ExhaustedException() {
            super(null, null, false, false);
        }
    }

    /** Some tens of milliseconds. */
    private static final int READS = 10_000_000;

    private static final int READS_OF_EACH = 10;

    private final String text;
    private int left;

    CountedText(String text) {
        this.text = text;
        this.left = READS + READS_OF_EACH * Math.min(text.length(), READS);
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new ExhaustedException();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
