package dev.lathe.processor.check;

import dev.lathe.processor.text.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names of features, each with what has it. Two are similar when they have the same letters, since clients replace the
 * separators that their models do not know, or the same words in another form, since a model that looks for users calls
 * {@code get_user} as soon as {@code get_users}. Another word is another name, however few its letters: nothing takes
 * {@code clone_page} for {@code close_page}. So is another order: {@code html_to_text} is not {@code text_to_html}.
 */
final class SimilarNames<T> {

    private record Named<T>(String name, T owner) {}

    private final Map<String, Named<T>> seen = new HashMap<>();

    /** Adds a name and returns what has a similar one, which is not the same. */
    Optional<T> add(String name, T owner) {
        Optional<T> similar = Optional.empty();
        for (String likeness : likenesses(name)) {
            Named<T> first = seen.putIfAbsent(likeness, new Named<>(name, owner));
            if (first != null && !first.name.equals(name) && similar.isEmpty()) {
                similar = Optional.of(first.owner);
            }
        }
        return similar;
    }

    private static List<String> likenesses(String name) {
        return List.of("letters " + String.join("", Words.of(name)), "words " + String.join(" ", Words.stems(name)));
    }
}
