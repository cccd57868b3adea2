package dev.lathe.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SimilarNamesTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "getUser, get_user",
        "get.user, get_user",
        "get-user, GET_USER",
        "deletenote, deleteNote",
        "get_user, get_users",
        "listUser, list_users",
        "users_list, user_list",
        "copyFile, copies_files"
    })
    void areOfTheSameWords(String one, String other) {
        assertEquals(Optional.of("first"), second(one, other));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "get_user, get_user",
        "get_user, list_users",
        "close_page, clone_page",
        "html_to_text, text_to_html",
        "sha1, sha256",
        "increase, decrease",
        "read, reader",
        "a, as"
    })
    void areNotThoseOfOtherWordsNorTheSame(String one, String other) {
        assertEquals(Optional.empty(), second(one, other));
    }

    private static Optional<String> second(String one, String other) {
        SimilarNames<String> names = new SimilarNames<>();
        names.add(one, "first");
        return names.add(other, "second");
    }
}
