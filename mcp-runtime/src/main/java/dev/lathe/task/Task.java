package dev.lathe.task;

import dev.lathe.json.JsonWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A call that its client asks for the result later.
 *
 * @param id nobody can guess it
 * @param principal whom it belongs to; whoever has the id, where nobody knows
 * @param scopes those that its tool takes, and so whoever asks for it
 * @param statusMessage what is being done, or what went wrong, for a human
 * @param ttl how long it is kept from its creation on, running or not
 * @param pollInterval how long a client should wait before it asks again
 */
public record Task(
        String id,
        Optional<String> principal,
        List<String> scopes,
        TaskState state,
        Optional<String> statusMessage,
        Instant createdAt,
        Instant lastUpdatedAt,
        Duration ttl,
        Duration pollInterval) {

    public Task {
        scopes = List.copyOf(scopes);
    }

    /** Returns when it may be forgotten. */
    public Instant expiresAt() {
        return createdAt.plus(ttl);
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt());
    }

    /** Returns it in that state, unless it can be in no other than its own. */
    Task in(TaskState next, Optional<String> message, Instant now) {
        return state.isTerminal()
                ? this
                : new Task(id, principal, scopes, next, message, createdAt, now, ttl, pollInterval);
    }

    /** Writes the members of a {@code Task} into the open object, without those of its state. */
    void writeMembers(JsonWriter json) {
        json.name("taskId").value(id).name("status").value(state.status());
        if (statusMessage.isPresent()) {
            json.name("statusMessage").value(statusMessage.get());
        }
        json.name("createdAt").value(createdAt.toString());
        json.name("lastUpdatedAt").value(lastUpdatedAt.toString());
        json.name("ttlMs").value(ttl.toMillis());
        json.name("pollIntervalMs").value(pollInterval.toMillis());
    }
}
