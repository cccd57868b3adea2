package dev.lathe.task;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Where tasks are kept: in this process by default. A task is run by the process that has begun it; another that shares
 * the store can say how it is doing, but neither answer its questions nor stop it, so requests about a task go to where
 * it runs ({@code Mcp-Name} has its id).
 *
 * <p>Thread-safe. Called on the threads of transports and of calls, and on one of the server's that removes what has
 * expired. What is thrown is an internal error of the request that needed the store. Where none did, it is in the log:
 * a call runs on whether or not its progress can be kept, a result that cannot be kept is an error of the task, and the
 * removal is tried again.
 *
 * <p>{@link #add} and {@link #update} are called under locks of the call whose task it is: while they wait, it can say
 * nothing and cannot be cancelled, and no other call is concerned. They must not wait for another call of the server.
 */
public interface TaskStore {

    /** How many tasks a process keeps by default. */
    int DEFAULT_MOST = 10_000;

    /** How many of them belong to one principal. */
    int DEFAULT_MOST_OF_ONE = 100;

    /**
     * Keeps a new task, if there is room for it. When this returns true, {@link #find} finds it, wherever it is asked.
     */
    boolean add(Task task);

    /** Returns the task with that id, if there is one. It may have expired. */
    Optional<Task> find(String id);

    /**
     * Changes the task with that id, if there is one, such that no other change gets lost. The change may be called
     * more than once.
     */
    void update(String id, UnaryOperator<Task> change);

    /**
     * Removes what has expired by now.
     *
     * @return when there is more to remove; nothing if there is no task, or if the store removes them by itself
     */
    Optional<Instant> removeExpired(Instant now);

    /** Returns a store of this process, for at most 10,000 tasks, and 100 of one principal. */
    static TaskStore inProcess() {
        return inProcess(DEFAULT_MOST, DEFAULT_MOST_OF_ONE);
    }

    /**
     * Returns a store of this process. A principal that has as many tasks as it may gives up the oldest that has ended,
     * and has no room if none has; who is nobody in particular is one principal. The results of all tasks together,
     * with their errors and with what they ask, may have 128 Mi characters.
     *
     * @param most how many tasks it keeps
     * @param mostOfOne how many of them belong to one principal
     * @throws IllegalArgumentException if it may keep none
     */
    static TaskStore inProcess(int most, int mostOfOne) {
        return new TasksOfProcess(most, mostOfOne);
    }
}
