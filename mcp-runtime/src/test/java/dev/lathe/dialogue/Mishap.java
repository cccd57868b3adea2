package dev.lathe.dialogue;

/** What goes wrong in a tool without its author wanting it. */
final class Mishap {

    private Mishap() {}

    /** Returns the exception of that name, or lets the error happen. */
    static Exception of(String name) {
        return switch (name) {
            case "exception" -> new IllegalStateException("password=secret");
            case "checked exception" -> new Exception("password=secret");
            case "interrupt" -> new InterruptedException("of the tool's own");
            case "recursion" -> new IllegalStateException("never reached: " + depth(0));
            case "memory" -> new IllegalStateException("never reached: " + new long[Integer.MAX_VALUE].length);
            case "assertion" -> throw new AssertionError("must not be");
            case "missing class" -> throw new NoClassDefFoundError("com/example/Gone");
            case "unspeakable" -> new Unspeakable();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static int depth(int above) {
        return depth(above + 1) + 1;
    }

    /** Nobody can log it. */
    private static final class Unspeakable extends Exception {

        private static final long serialVersionUID = 1;

        @Override
        public String toString() {
            throw new AssertionError("no words");
        }
    }
}
