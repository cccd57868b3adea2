package java.lang;

/** The one method that {@code src/main/java21} takes from Java 21, so that JDK 17 can compile the call. */
public class Thread {

    private Thread() {}

    public static Thread startVirtualThread(Runnable task) {
        throw new UnsupportedOperationException();
    }
}
