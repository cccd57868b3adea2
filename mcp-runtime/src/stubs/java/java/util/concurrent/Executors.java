package java.util.concurrent;

/** The one method that {@code src/main/java21} takes from Java 21, so that JDK 17 can compile the call. */
public final class Executors {

    private Executors() {}

    public static ExecutorService newVirtualThreadPerTaskExecutor() {
        throw new UnsupportedOperationException();
    }
}
