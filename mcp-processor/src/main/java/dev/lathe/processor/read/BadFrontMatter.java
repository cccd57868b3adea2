package dev.lathe.processor.read;

/** A line of front matter that is not understood. */
final class BadFrontMatter extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final String remedy;

    /** @param line the number of the line, from 1 on */
    BadFrontMatter(int line, String mistake, String remedy) {
        super(mistake);
        this.line = line;
        this.remedy = remedy;
    }

    /** Returns the mistake, as it goes on after the name of the file. */
    String cause() {
        return "has a mistake in line " + line + ": " + getMessage();
    }

    String remedy() {
        return remedy;
    }
}
