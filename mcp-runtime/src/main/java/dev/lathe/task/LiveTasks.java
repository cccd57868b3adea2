package dev.lathe.task;

import dev.lathe.core.Call;
import dev.lathe.core.CallExecutor;
import dev.lathe.core.Calls;
import dev.lathe.core.Exchange;
import dev.lathe.core.Extension;
import dev.lathe.core.MissingCapability;
import dev.lathe.core.Permission;
import dev.lathe.core.Tasks;
import dev.lathe.feature.Identity;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The tasks of a server: those that run in this process, and those that its store knows. Thread-safe. */
public final class LiveTasks implements Tasks {

    /** How long a task is kept if nothing else is said. */
    public static final Duration DEFAULT_TTL = Duration.ofHours(1);

    static final String GET = "tasks/get";
    static final String ID_PARAM = "taskId";

    private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);

    private final TaskStore store;
    private final Duration ttl;
    private final Calls calls;
    private final Clock clock;
    private final Map<String, LiveTask> live = new ConcurrentHashMap<>();
    private final Expiry expiry = new Expiry(this);

    /**
     * Runs tasks.
     *
     * @param ttl how long each is kept from its creation on
     * @param executor what runs their calls
     */
    public LiveTasks(TaskStore store, Duration ttl, CallExecutor executor) {
        this(store, ttl, executor, Clock.systemUTC());
    }

    LiveTasks(TaskStore store, Duration ttl, CallExecutor executor, Clock clock) {
        this.store = store;
        this.ttl = ttl;
        this.calls = new Calls(executor, executor.onThreadsOfTheirOwn(), 0);
        this.clock = clock;
    }

    /** Returns what a server says of its tasks, and the methods to ask for them. */
    public Extension extension() {
        return new Extension(
                ID,
                JsonObject.EMPTY,
                Map.of(
                        GET,
                        new TasksGet(this),
                        "tasks/update",
                        new TasksUpdate(this),
                        "tasks/cancel",
                        new TasksCancel(this)));
    }

    @Override
    public boolean areKnownTo(Exchange request) {
        return isInEraOf(request) && Extension.isDeclared(ID, request.client());
    }

    @Override
    public Optional<Begun> begin(Call call) {
        Exchange request = call.exchange();
        if (!areKnownTo(request)) {
            return Optional.empty();
        }
        Instant now = now();
        Task task = new Task(
                UUID.randomUUID().toString(),
                principal(request),
                call.scopes(),
                new TaskState.Working(),
                Optional.empty(),
                now,
                now,
                ttl,
                POLL_INTERVAL);
        return store.add(task) ? Optional.of(begin(task, call)) : Optional.empty();
    }

    @Override
    public RpcError unknown(Exchange request) {
        return isInEraOf(request)
                ? MissingCapability.ofExtension(ID)
                : new RpcError(RpcError.METHOD_NOT_FOUND, "this tool is for clients that know the extension " + ID);
    }

    /** Begins no more tasks, lets those that run finish for so long, and cancels the rest. */
    public void close(long graceMillis) {
        calls.close(graceMillis);
    }

    /**
     * Returns the task that a request is about.
     *
     * @throws RpcException if the client has not declared that it knows tasks; if there is none that it may know of,
     *     and it does not learn why; or if its token does not allow what the task is a call of
     */
    Task find(Exchange request) {
        Extension.require(ID, request);
        Optional<Task> task =
                request.params().find(ID_PARAM) instanceof JsonString id ? store.find(id.value()) : Optional.empty();
        if (task.isEmpty()
                || task.get().isExpired(clock.instant())
                || !task.get().principal().equals(principal(request))) {
            throw new RpcException(RpcError.INVALID_PARAMS, "Task not found");
        }
        Permission.check(request.client().caller().identity(), task.get().scopes());
        return task.get();
    }

    /** Hands the client's answers to the task that waits for them. */
    void answer(Task task, JsonObject responses) {
        LiveTask running = live.get(task.id());
        if (running != null) {
            running.answer(responses);
        }
    }

    /** Cancels the task at once, whatever its method makes of that. */
    void cancel(Task task) {
        try {
            end(task.id(), new TaskState.Cancelled(), Optional.empty());
        } finally {
            calls.cancel(LiveTask.requestId(task.id()), Optional.empty());
        }
    }

    /** Notes what has become of a task. */
    void end(String id, TaskState state, Optional<String> message) {
        store.update(id, new UnaryOperator<>() {
            @Override
            public Task apply(Task task) {
                return task.in(state, message, now());
            }
        });
    }

    /** Notes that a task waits, or goes on. */
    void update(String id, TaskState state) {
        store.update(id, new UnaryOperator<>() {
            @Override
            public Task apply(Task task) {
                return task.in(state, task.statusMessage(), now());
            }
        });
    }

    /** Notes what a task is doing. */
    void say(String id, String message) {
        store.update(id, new UnaryOperator<>() {
            @Override
            public Task apply(Task task) {
                return task.in(task.state(), Optional.of(message), now());
            }
        });
    }

    void ended(String id) {
        live.remove(id);
    }

    /** Stops the tasks that run though their time is up, forgets all of these, and tells when there is more to do. */
    Optional<Instant> removeExpired() {
        Instant now = clock.instant();
        Optional<Instant> nextToStop = stopExpired(now);
        Optional<Instant> next = store.removeExpired(now);
        boolean isStop =
                nextToStop.isPresent() && (next.isEmpty() || nextToStop.get().isBefore(next.get()));
        return isStop ? nextToStop : next;
    }

    private Optional<Instant> stopExpired(Instant now) {
        Optional<Instant> next = Optional.empty();
        for (Map.Entry<String, LiveTask> task : live.entrySet()) {
            Instant end = task.getValue().expiresAt();
            if (!now.isBefore(end)) {
                calls.cancel(LiveTask.requestId(task.getKey()), Optional.empty());
                ended(task.getKey());
            } else if (next.isEmpty() || end.isBefore(next.get())) {
                next = Optional.of(end);
            }
        }
        return next;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private Begun begin(Task task, Call call) {
        LiveTask running = new LiveTask(task, this);
        live.put(task.id(), running);
        expiry.begin();
        return new Begun(running.exchange(call.exchange(), calls), new Created(task), new TaskLink(call, running));
    }

    /** A task can be begun where one can be asked for it. */
    private static boolean isInEraOf(Exchange request) {
        return request.era().find(GET) != null;
    }

    private static Optional<String> principal(Exchange request) {
        Identity identity = request.client().caller().identity();
        return identity.principal();
    }
}
