package dev.lathe.stateless;

import dev.lathe.question.Question;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Which question it is, word for word: an answer belongs to no other. */
final class QuestionDigest {

    private QuestionDigest() {}

    static String of(Question<?> question) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(question.method().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(question.params().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}
