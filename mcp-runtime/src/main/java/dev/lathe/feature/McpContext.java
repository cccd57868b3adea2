package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The call that a method is serving, of a tool, a prompt, a resource or a completion. May be a parameter anywhere and
 * never appears in a schema.
 *
 * <p>Thread-safe, and useless once the call has ended: what is said then is dropped.
 */
public interface McpContext {

    /**
     * Tells the client how far the work is, if it asked to know.
     *
     * <p>The value must grow from one report to the next; one that does not is dropped. Reports that follow each other
     * too fast are merged; the last one always arrives, before the result.
     *
     * @param progress how much is done, in any unit
     * @param total how much there is to do, in the same unit
     */
    void progress(double progress, double total);

    /** Tells the client how far the work is, when nobody knows how much there is to do. */
    void progress(double progress);

    /**
     * Tells the client how far the work is, and what is being done.
     *
     * @param message a line for a human
     */
    void progress(double progress, double total, String message);

    /**
     * Sends a log message to the client, if it asked for messages of this level. Of a call, 20 go out at once and 20 a
     * second after that; more are dropped. The specification deprecates this from 2026-07-28 on: prefer standard error
     * or a log of your own.
     *
     * @param message no credentials, no personal data, no internals
     */
    void log(LogLevel level, String message);

    /**
     * Sends a log message of a named logger to the client, if it asked for messages of this level.
     *
     * @param logger the part of the server that has something to say; always the same name for the same part
     * @param data text, or an object that says more; no credentials, no personal data, no internals
     */
    void log(LogLevel level, String logger, JsonValue data);

    /** Returns who has sent the request. */
    Caller caller();

    /**
     * Returns a secret that the tool is declared to need: the key of a service, say. Keep it out of results, logs and
     * messages.
     *
     * @throws IllegalStateException if the tool does not declare it
     * @throws ToolException if the server has none of that name
     */
    String secret(String name);

    /** Returns the {@code _meta} of the request; empty if it has none. */
    JsonObject meta();

    /** Returns the trace that the request belongs to, if it says so in the way of the W3C. */
    Optional<TraceContext> trace();

    /**
     * Tells whether the client has cancelled the call, or its time is up. The thread of the call is interrupted then,
     * so that only work which never blocks needs to ask.
     */
    boolean cancelled();

    /**
     * Has something done once the client has cancelled the call or its time is up, for work that does not notice an
     * interruption: closing a socket, ending a query. Done once, on another thread, which may block; at once and here
     * if it is too late already; never if the call has ended by itself. An exception in it is logged, and nothing else.
     */
    void onCancel(Runnable action);

    /**
     * Asks the client's user to fill in a form. No passwords, keys or other secrets: for these there is
     * {@link #elicitUrl}.
     *
     * <p>As with every question, the client may come back with the answer in a new request, for which the method runs
     * again from the top: it then finds the answers it has had under their keys. So <em>ask first, act after</em>; what
     * must be done before a question is done in {@link #once}. Ask under a key of its own for each question of a call,
     * and in the same words each time: the same key gives the same answer, and other words are asked anew. Do not catch
     * {@link Error}s that pass by.
     *
     * <p>Possible in tools, prompts and resources.
     *
     * @param key the question's name, of the author's choice
     * @param message why the user is asked, in a sentence for humans
     * @throws IllegalStateException in a completion, or if the key was used for another question before
     * @throws ToolException if the client fails or does not answer in time. One that cannot be asked may also end the
     *     call, with nothing to catch: where there is another way, ask {@link #canElicit()} and its kin before
     */
    default <T> Answer<T> elicit(String key, String message, Form<T> form) {
        Questions questions = questions();
        Asked<Answer<T>> asked = questions.elicit(key, message, form);
        questions.ask();
        return asked.value();
    }

    /**
     * Asks the client's user to open a page and do something there that the client shall not see. The answer says
     * whether the user has agreed to open it: whether it is done, the page knows. The page must make sure that it is
     * the same user.
     *
     * @param url with {@code https}, or with {@code http} on this machine; nothing in it about the user, and nothing
     *     that opens doors
     * @throws IllegalArgumentException if the URL is anything else
     * @see #elicit for the rules of asking
     */
    default UrlAnswer elicitUrl(String key, String message, URI url) {
        Questions questions = questions();
        Asked<UrlAnswer> asked = questions.elicitUrl(key, message, url);
        questions.ask();
        return asked.value();
    }

    /**
     * Asks the client's model. The specification deprecates this from 2026-07-28 on: prefer a model of your own.
     *
     * @see #elicit for the rules of asking
     */
    default SampleResult sample(String key, SampleRequest request) {
        Questions questions = questions();
        Asked<SampleResult> asked = questions.sample(key, request);
        questions.ask();
        return asked.value();
    }

    /**
     * Asks which directories and files the client considers relevant. The specification deprecates this from 2026-07-28
     * on: prefer an argument.
     *
     * @see #elicit for the rules of asking
     */
    default List<Root> roots() {
        return roots("roots");
    }

    /** Asks for the roots under another key than {@code roots}. */
    default List<Root> roots(String key) {
        Questions questions = questions();
        Asked<List<Root>> asked = questions.roots(key);
        questions.ask();
        return asked.value();
    }

    /** Begins a round of several questions that are asked at once. */
    Questions questions();

    /**
     * Runs a step one time in a call, however often the method runs again for its questions, and returns what the step
     * has returned: an order number, say. The client carries it, and cannot read it. A second thread with the same key
     * waits for the first.
     *
     * <p>A client that never comes back leaves a step done and nothing after it, and one that starts over does it
     * again; where that matters, the step must know what it has done.
     *
     * @param key the step's name, of the author's choice
     * @throws IllegalStateException if the step needs its own result
     * @throws Exception what the step throws; it has not run then, and will be run again
     */
    String once(String key, Callable<String> step) throws Exception;

    /**
     * Lets every answer to what is asked from now on count one time: a second request with the same answers, sent by
     * mistake or on purpose, is refused before the method runs. For what must not be done twice on one consent. A
     * client whose connection breaks at the wrong moment has to start over.
     */
    void singleUse();

    /** Tells whether the client's user can be asked to fill in a form. */
    boolean canElicit();

    /** Tells whether the client's user can be asked to open a URL. */
    boolean canElicitUrl();

    /** Tells whether the client's model can be asked. */
    boolean canSample();

    /** Tells whether the client's model can be asked and offered tools. */
    boolean canSampleWithTools();

    /** Tells whether the client knows of roots. */
    boolean canListRoots();

    /**
     * Goes on as a task: the client has its answer now, which is that there is a task, and asks for the result later.
     * Until then, a question ends the call and has it made again; from then on it waits for its answer. Progress goes
     * into the status of the task, and log messages go nowhere.
     *
     * <p>Nothing happens if the client knows no tasks, if there is no room for one more, or if the call is a task
     * already.
     *
     * @return whether the call is a task now
     * @throws IllegalStateException if the feature is not declared to become a task
     */
    boolean startTask();
}
