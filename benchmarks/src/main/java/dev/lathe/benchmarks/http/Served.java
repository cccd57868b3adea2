package dev.lathe.benchmarks.http;

import com.sun.management.ThreadMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;

/** What a server says of itself, on stdio: first its port, then a number for each line that asks for one. */
final class Served {

    /** Asks how many bytes the threads that live have allocated, ever. */
    static final String ALLOCATED = "allocated";

    /** Asks how many bytes of the heap are in use after a collection. */
    static final String LIVE = "live";

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Served() {}

    /** Answers until the input ends, and ends the process then. */
    static void at(int port) throws IOException {
        say(port);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String question;
        while ((question = in.readLine()) != null) {
            say(question.equals(ALLOCATED) ? allocated() : live());
        }
        System.exit(0);
    }

    private static void say(long number) {
        System.out.println("{\"number\":" + number + "}");
    }

    /** Those that carry virtual threads are among them. */
    private static long allocated() {
        long sum = 0;
        for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
            sum += Math.max(0, bytes);
        }
        return sum;
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
