package dev.lathe.feature;

/** A URI that counts how often one of its characters is looked at, or copied. */
final class CountedUri implements CharSequence {

    private final String uri;
    private final int[] steps;

    CountedUri(String uri) {
        this(uri, new int[1]);
    }

    private CountedUri(String uri, int[] steps) {
        this.uri = uri;
        this.steps = steps;
    }

    int steps() {
        return steps[0];
    }

    @Override
    public int length() {
        return uri.length();
    }

    @Override
    public char charAt(int index) {
        steps[0]++;
        return uri.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        steps[0] += end - start;
        return new CountedUri(uri.substring(start, end), steps);
    }

    @Override
    public String toString() {
        steps[0] += uri.length();
        return uri;
    }
}
