package dev.lathe.core;

import dev.lathe.feature.Questions;
import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonObject;
import dev.lathe.question.Need;
import dev.lathe.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What one call asks its client, in either era. A key stands for one question and its answer, however often the method
 * comes back to it, and from whichever thread. Thread-safe.
 */
final class Asking {

    private volatile ClientLink link;
    private final Claims questions = new Claims();
    private final Claims steps = new Claims();
    private final Map<String, Question<?>> asked = new ConcurrentHashMap<>();
    private final Map<String, String> done = new ConcurrentHashMap<>();

    Asking(ClientLink link) {
        this.link = link;
    }

    /** Goes on asking in another way; what is known stays known. */
    void by(ClientLink other) {
        link = other;
    }

    boolean can(Need need) {
        return link.can(need);
    }

    void singleUse() {
        link.singleUse();
    }

    Questions round() {
        return new Round(this);
    }

    /** Has each question answered, if not by the client then by what it said before. */
    void ask(List<Question<?>> round) {
        Set<String> keys = keys(round);
        try {
            for (String key : keys) {
                questions.take(key);
            }
            askUnknown(round);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ToolException("the call was stopped while it waited for the client");
        } finally {
            for (String key : keys) {
                questions.free(key);
            }
        }
    }

    String once(String key, Callable<String> step) throws Exception {
        if (steps.isMine(key)) {
            throw new IllegalStateException("step '" + key + "' needs its own result");
        }
        steps.take(key);
        try {
            String known = done.get(key);
            if (known == null) {
                known = Objects.requireNonNull(link.once(key, step), "a step returns a text");
                done.put(key, known);
            }
            return known;
        } finally {
            steps.free(key);
        }
    }

    /** In one order for everybody: so no two rounds wait for each other. */
    private static Set<String> keys(List<Question<?>> round) {
        Set<String> keys = new TreeSet<>();
        for (Question<?> question : round) {
            keys.add(question.key());
        }
        return keys;
    }

    private void askUnknown(List<Question<?>> round) {
        List<Question<?>> open = new ArrayList<>();
        for (Question<?> question : round) {
            JsonObject known = known(question);
            if (known == null) {
                open.add(question);
            } else {
                question.answer(known);
            }
        }
        if (!open.isEmpty()) {
            link.ask(open);
        }
    }

    private @Nullable JsonObject known(Question<?> question) {
        Question<?> last = asked.get(question.key());
        if (last != null && !last.isLike(question)) {
            throw new IllegalStateException("key '" + question.key()
                    + "' was used for another question in this call; give each question a key of its own");
        }
        JsonObject known = last == null ? null : last.result();
        if (known == null) {
            asked.put(question.key(), question);
        }
        return known;
    }
}
