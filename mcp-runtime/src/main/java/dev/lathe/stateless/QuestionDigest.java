package dev.lathe.stateless;

import dev.lathe.hash.Sha256;
import dev.lathe.question.Question;
import java.nio.charset.StandardCharsets;

/** Which question it is, word for word: an answer belongs to no other. */
final class QuestionDigest {

    private static final byte[] SEPARATOR = {0};

    private QuestionDigest() {}

    static String of(Question<?> question) {
        return Sha256.textOf(bytes(question.method()), SEPARATOR, bytes(question.params()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
