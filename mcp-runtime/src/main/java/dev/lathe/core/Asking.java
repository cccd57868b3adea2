package dev.lathe.core;

import dev.lathe.feature.Questions;
import dev.lathe.json.JsonObject;
import dev.lathe.question.Need;
import dev.lathe.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * What one call asks its client, in either era. A key stands for one question and its answer, however often the method
 * comes back to it. Thread-safe.
 */
final class Asking {

    private volatile ClientLink link;
    private final Map<String, Question<?>> asked = new HashMap<>();
    private final Map<String, String> done = new HashMap<>();

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
    void ask(List<Question<?>> questions) {
        List<Question<?>> open = new ArrayList<>();
        for (Question<?> question : questions) {
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

    String once(String key, Callable<String> step) throws Exception {
        String known;
        synchronized (done) {
            known = done.get(key);
        }
        if (known == null) {
            known = Objects.requireNonNull(link.once(key, step), "a step returns a text");
            synchronized (done) {
                done.put(key, known);
            }
        }
        return known;
    }

    private @Nullable JsonObject known(Question<?> question) {
        synchronized (asked) {
            Question<?> first = asked.putIfAbsent(question.key(), question);
            if (first != null && !first.isLike(question)) {
                throw new IllegalStateException("key '" + question.key()
                        + "' was used for another question in this call; give each question a key of its own");
            }
            return first == null ? null : first.result();
        }
    }
}
