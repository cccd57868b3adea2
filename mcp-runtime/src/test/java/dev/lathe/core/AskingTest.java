package dev.lathe.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonObject;
import dev.lathe.question.Need;
import dev.lathe.question.Question;
import dev.lathe.question.RootsQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A key stands for one step and one question, whichever threads of a call come to it. */
@Timeout(30)
final class AskingTest {

    private final List<String> log = new CopyOnWriteArrayList<>();

    @Test
    void aStepRunsOnceForTwoThreads() throws Exception {
        Asking asking = new Asking(new LoggingLink());
        List<FutureTask<String>> second = new ArrayList<>();

        String first = asking.once("charge", () -> {
            second.add(other(() -> asking.once("charge", () -> "charged again")));
            return "charged";
        });

        assertEquals("charged", first);
        assertEquals("charged", second.get(0).get());
    }

    @Test
    void aStepThatFailsIsRunByTheThreadThatWaits() throws Exception {
        Asking asking = new Asking(new LoggingLink());
        List<FutureTask<String>> second = new ArrayList<>();

        assertThrows(
                ToolException.class,
                () -> asking.once("charge", () -> {
                    second.add(other(() -> asking.once("charge", () -> "charged after all")));
                    throw new ToolException("no money");
                }));

        assertEquals("charged after all", second.get(0).get());
    }

    @Test
    void aStepThatNeedsItselfDoesNotWaitForItself() {
        Asking asking = new Asking(new LoggingLink());

        IllegalStateException mistake = assertThrows(
                IllegalStateException.class, () -> asking.once("charge", () -> asking.once("charge", () -> "never")));

        assertEquals("step 'charge' needs its own result", mistake.getMessage());
    }

    @Test
    void aQuestionIsSentOnceForTwoThreads() throws Exception {
        List<FutureTask<Object>> second = new ArrayList<>();
        LoggingLink link = new LoggingLink();
        Asking asking = new Asking(link);
        RootsQuestion again = new RootsQuestion("where");
        link.meanwhile = () -> second.add(other(() -> ask(asking, again)));

        RootsQuestion first = new RootsQuestion("where");
        ask(asking, first);
        second.get(0).get();

        assertEquals(List.of("where"), log);
        assertEquals(List.of(), first.value());
        assertEquals(List.of(), again.value());
    }

    @Test
    void aQuestionWithoutAnAnswerIsAskedByTheThreadThatWaits() throws Exception {
        List<FutureTask<Object>> second = new ArrayList<>();
        LoggingLink link = new LoggingLink();
        Asking asking = new Asking(link);
        RootsQuestion again = new RootsQuestion("where");
        link.meanwhile = () -> {
            second.add(other(() -> ask(asking, again)));
            throw new AssertionError("unwinds");
        };

        assertThrows(AssertionError.class, () -> ask(asking, new RootsQuestion("where")));
        second.get(0).get();

        assertEquals(List.of("where", "where"), log);
        assertEquals(List.of(), again.value());
    }

    @Test
    void whatWasAskedAgainIsKnownFromThenOn() {
        LoggingLink link = new LoggingLink();
        Asking asking = new Asking(link);
        link.meanwhile = () -> {
            throw new ToolException("late");
        };

        assertThrows(ToolException.class, () -> ask(asking, new RootsQuestion("where")));
        ask(asking, new RootsQuestion("where"));
        ask(asking, new RootsQuestion("where"));

        assertEquals(List.of("where", "where"), log);
    }

    private static Object ask(Asking asking, Question<?> question) {
        asking.ask(List.of(question));
        return question;
    }

    /** Returns when the other thread has come to an end, or waits. */
    private static <T> FutureTask<T> other(Callable<T> task) {
        FutureTask<T> future = new FutureTask<>(task);
        Thread thread = new Thread(future);
        thread.setDaemon(true);
        thread.start();
        while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
            Thread.onSpinWait();
        }
        return future;
    }

    /** A client that has an answer to everything. */
    private final class LoggingLink implements ClientLink {

        private static final JsonObject ANSWER = JsonObject.of(Map.of("roots", JsonArray.of(List.of())));

        /** What happens while the client is asked for the first time. */
        private Runnable meanwhile = () -> {};

        @Override
        public boolean can(Need need) {
            return true;
        }

        @Override
        public void ask(List<Question<?>> questions) {
            for (Question<?> question : questions) {
                log.add(question.key());
            }
            Runnable first = meanwhile;
            meanwhile = () -> {};
            first.run();
            for (Question<?> question : questions) {
                question.answer(ANSWER);
            }
        }

        @Override
        public String once(String key, Callable<String> step) throws Exception {
            return step.call();
        }
    }
}
