package dev.lathe.stdio;

import dev.lathe.wire.Acceptor;
import dev.lathe.wire.Inbound;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Serves one client on a pair of streams, which are standard input and output unless a test says otherwise. */
public final class Stdio {

    /** How long running calls may go on when the input has ended. */
    private static final long GRACE_MILLIS = 2_000;

    /** How much is kept of what is printed and nobody reads, and how long whoever prints more has to wait for that. */
    private static final int UNREAD_ERRORS = 64 * 1024;

    private static final long PATIENCE_MILLIS = 1_000;

    private static boolean claimed;

    /** Why serving has ended. */
    public enum End {
        /** The client has closed its end, which is how a session ends. */
        INPUT_ENDED(0),
        /** Nobody reads the answers any more; the status is that of a program that a broken pipe has killed. */
        OUTPUT_CLOSED(141),
        /** The client would not end a line. */
        FLOODED(2);

        private final int status;

        End(int status) {
            this.status = status;
        }

        /** Returns the exit status that says so. */
        public int status() {
            return status;
        }
    }

    private Stdio() {}

    /**
     * Takes the standard streams away from the rest of the program: what it prints goes to standard error, and it has
     * nothing to read. Once is enough; the program may then put something else into the place of these.
     */
    public static synchronized void claim() {
        if (!claimed) {
            claimed = true;
            OutputStream errors =
                    new StandardError(new FileOutputStream(FileDescriptor.err), UNREAD_ERRORS, PATIENCE_MILLIS);
            System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
            System.setOut(System.err);
            System.setIn(InputStream.nullInputStream());
        }
    }

    /** Serves the standard streams until the input ends, the output is closed, or the process is told to stop. */
    public static End serve(Acceptor server) {
        claim();
        return serve(server, new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
    }

    static End serve(Acceptor server, InputStream in, OutputStream out) {
        Ending ending = new Ending();
        LineWriter writer = new LineWriter(out, ending);
        Inbound inbound = server.connect(writer);
        Thread reader = new Thread(new LineReader(in, inbound, writer, ending), "mcp-stdio");
        reader.setDaemon(true);
        Thread stop = new Thread(new Stop(inbound), "mcp-stop");
        Runtime.getRuntime().addShutdownHook(stop);
        reader.start();
        End end = ending.await();
        new Closing(inbound, end == End.INPUT_ENDED ? GRACE_MILLIS : 0).await();
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException alreadyStopping) {
            // The hook is closing the connection too; closing twice is harmless.
        }
        return end;
    }

    /** Gives running calls the same grace when the process is told to stop. */
    private record Stop(Inbound inbound) implements Runnable {
        @Override
        public void run() {
            new Closing(inbound, GRACE_MILLIS).await();
        }
    }

    /** The first reason to end, and the wait for it. */
    static final class Ending {

        private @Nullable End end;

        synchronized void because(End reason) {
            if (end == null) {
                end = reason;
                notifyAll();
            }
        }

        synchronized boolean isOver() {
            return end != null;
        }

        /** Waits for the end, which is now when the waiting thread is interrupted. */
        synchronized End await() {
            while (end == null) {
                try {
                    wait();
                } catch (InterruptedException stop) {
                    end = End.INPUT_ENDED;
                    Thread.currentThread().interrupt();
                }
            }
            return end;
        }
    }
}
