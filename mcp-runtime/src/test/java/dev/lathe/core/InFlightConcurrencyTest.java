package dev.lathe.core;

import dev.lathe.Interleavings;
import dev.lathe.wire.RpcException;
import java.util.TreeSet;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whichever threads start, end and close: an id is in flight once, and whoever ends a request is alone with it. */
@Tag("concurrency")
final class InFlightConcurrencyTest {

    @Test
    void startingEndingAndClosingAreAtomic() {
        Interleavings.check(Requests.class);
    }

    @Param(name = "id", gen = IntGen.class, conf = "1:2")
    public static final class Requests {

        private final InFlight<Request> inFlight = new InFlight<>();

        @Operation
        public String start(@Param(name = "id") int id) {
            try {
                inFlight.admit(new Request(String.valueOf(id), inFlight));
                return "started";
            } catch (RpcException refusal) {
                return refusal.error().message();
            }
        }

        /** Its answer, a cancellation or a timeout. */
        @Operation
        public boolean end(@Param(name = "id") int id) {
            Request request = inFlight.find(String.valueOf(id));
            return request != null && request.end();
        }

        @Operation
        public String close() {
            TreeSet<String> left = new TreeSet<>();
            for (Request request : inFlight.close(0)) {
                left.add(request.idText());
            }
            return left.toString();
        }
    }

    /** Ends as a call does: what it says last, and that it was said, is one step under its lock. */
    private static final class Request implements InFlight.Asked {

        private final String id;
        private final InFlight<Request> inFlight;
        private boolean over;

        Request(String id, InFlight<Request> inFlight) {
            this.id = id;
            this.inFlight = inFlight;
        }

        @Override
        public String idText() {
            return id;
        }

        @Override
        public synchronized boolean isOver() {
            return over;
        }

        synchronized boolean end() {
            if (over) {
                return false;
            }
            over = true;
            inFlight.answered(this);
            return true;
        }
    }
}
