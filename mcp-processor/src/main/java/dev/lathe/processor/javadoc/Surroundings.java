package dev.lathe.processor.javadoc;

/** What a comment does not say itself but refers to. */
interface Surroundings {

    Surroundings NONE = new Surroundings() {
        @Override
        public String value(String constant) {
            return "";
        }

        @Override
        public Javadoc inherited() {
            return Javadoc.NONE;
        }
    };

    /** Returns the value of a constant, {@code Order#LIMIT} say, or nothing when there is none. */
    String value(String constant);

    /** Returns what the method says that is overridden here. */
    Javadoc inherited();
}
