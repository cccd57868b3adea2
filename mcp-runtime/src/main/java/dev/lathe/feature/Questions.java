package dev.lathe.feature;

import java.net.URI;
import java.util.List;

/**
 * Several questions that the client is asked at once: first all of them are put, then {@link #ask()} is called, then
 * each {@link Asked} has its answer.
 *
 * <pre>{@code
 * Questions questions = context.questions();
 * Asked<Answer<Guest>> guest = questions.elicit("guest", "Who is coming?", GuestForm.form());
 * Asked<List<Root>> roots = questions.roots("roots");
 * questions.ask();
 * return greet(guest.value().orElseThrow(), roots.value());
 * }</pre>
 *
 * <p>A key is the name of a question, of the author's choice, and the same each time the method runs. What the methods
 * of {@link McpContext} say of a question is true of these as well. Not thread-safe.
 */
public interface Questions {

    /** Puts a form: see {@link McpContext#elicit}. */
    <T> Asked<Answer<T>> elicit(String key, String message, Form<T> form);

    /** Puts a URL: see {@link McpContext#elicitUrl}. */
    Asked<UrlAnswer> elicitUrl(String key, String message, URI url);

    /** Puts something for the client's model: see {@link McpContext#sample}. */
    Asked<SampleResult> sample(String key, SampleRequest request);

    /** Puts the question which roots there are: see {@link McpContext#roots()}. */
    Asked<List<Root>> roots(String key);

    /**
     * Asks the client. Asked once more, it asks what was put since.
     *
     * @throws IllegalStateException in a completion, or if a key was used for another question before
     * @throws ToolException if the client fails or does not answer in time; {@link McpContext#elicit} says what becomes
     *     of one that cannot be asked
     */
    void ask();
}
