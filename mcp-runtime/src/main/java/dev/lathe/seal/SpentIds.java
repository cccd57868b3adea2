package dev.lathe.seal;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/** The ids that were spent in this process and have not expired, so many at most. */
final class SpentIds implements SingleUse {

    private final int most;
    private final Clock clock;
    private final Set<String> ids = new HashSet<>();
    private final Queue<Spent> byExpiry = new PriorityQueue<>();

    SpentIds(int most, Clock clock) {
        if (most < 1) {
            throw new IllegalArgumentException("a memory must have room for an id, not for " + most);
        }
        this.most = most;
        this.clock = clock;
    }

    @Override
    public synchronized boolean spend(String id, Instant until) {
        Instant now = clock.instant();
        forgetExpired(now);
        if (!now.isBefore(until) || ids.size() == most || !ids.add(id)) {
            return false;
        }
        byExpiry.add(new Spent(id, until));
        return true;
    }

    private void forgetExpired(Instant now) {
        Spent first = byExpiry.peek();
        while (first != null && !now.isBefore(first.until())) {
            byExpiry.remove();
            ids.remove(first.id());
            first = byExpiry.peek();
        }
    }

    private record Spent(String id, Instant until) implements Comparable<Spent> {
        @Override
        public int compareTo(Spent other) {
            return until.compareTo(other.until);
        }
    }
}
