package dev.lathe.stateless;

import dev.lathe.json.JsonBoolean;
import dev.lathe.json.JsonLimits;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonReader;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.question.Question;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a call has learnt in the rounds so far, and takes along to the next as {@code requestState}. Not thread-safe.
 *
 * @param answers of each question that was answered, by its key: an object whose one member is the digest and the
 *     answer
 * @param asked the digest of each question that waits for an answer, by its key
 * @param done what each step that runs once has returned, by its key
 */
record Learnt(
        Map<String, JsonValue> answers, Map<String, JsonValue> asked, Map<String, JsonValue> done, boolean singleUse) {

    private static final String ANSWERS = "answers";
    private static final String ASKED = "asked";
    private static final String DONE = "done";
    private static final String SINGLE_USE = "singleUse";

    /** Returns what there is to know in the first round. */
    static Learnt nothing() {
        return new Learnt(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), false);
    }

    static Learnt of(byte[] json) {
        JsonObject object = (JsonObject) JsonReader.read(json, 0, json.length, JsonLimits.DEFAULT);
        return new Learnt(
                members(object, ANSWERS),
                members(object, ASKED),
                members(object, DONE),
                object.find(SINGLE_USE) == JsonBoolean.TRUE);
    }

    /** Returns this as JSON, with these questions to be answered next. */
    byte[] toBytes(List<Question<?>> open, boolean singleUseNext) {
        Map<String, JsonValue> waiting = new LinkedHashMap<>();
        for (Question<?> question : open) {
            waiting.put(question.key(), new JsonString(QuestionDigest.of(question)));
        }
        Map<String, JsonValue> all = new LinkedHashMap<>();
        all.put(ANSWERS, JsonObject.of(answers));
        all.put(ASKED, JsonObject.of(waiting));
        all.put(DONE, JsonObject.of(done));
        if (singleUseNext) {
            all.put(SINGLE_USE, JsonBoolean.TRUE);
        }
        return JsonObject.of(all).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Tells whether this very question was asked in the last round. */
    boolean hasAsked(Question<?> question) {
        return asked.get(question.key()) instanceof JsonString digest
                && digest.value().equals(QuestionDigest.of(question));
    }

    /** Returns the answer to this very question, or null. */
    @Nullable
    JsonObject answer(Question<?> question) {
        return answers.get(question.key()) instanceof JsonObject given
                        && given.find(QuestionDigest.of(question)) instanceof JsonObject result
                ? result
                : null;
    }

    void learn(Question<?> question, JsonObject result) {
        answers.put(question.key(), JsonObject.of(Map.of(QuestionDigest.of(question), result)));
    }

    Optional<String> result(String step) {
        return done.get(step) instanceof JsonString text ? Optional.of(text.value()) : Optional.empty();
    }

    void learn(String step, String result) {
        done.put(step, new JsonString(result));
    }

    private static Map<String, JsonValue> members(JsonObject object, String name) {
        return object.find(name) instanceof JsonObject member
                ? new LinkedHashMap<>(member.members())
                : new LinkedHashMap<>();
    }
}
