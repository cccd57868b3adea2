package dev.lathe.processor.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            getUser                     | get user
            get_user                    | get user
            get-user                    | get user
            get.user                    | get user
            GetUser                     | get user
            GET_USER                    | get user
            getuser                     | getuser
            getHTTPResponse             | get http response
            parseURL                    | parse url
            getUserIDs                  | get user ids
            userIDsOfGroup              | user ids of group
            isASet                      | is a set
            sha256Sum                   | sha256 sum
            step2                       | step2
            __                          | ''
            Adds two numbers.           | adds two numbers
            the user's name             | the user name
            naïve größenÄnderung        | naïve größen änderung
            """)
    void areTheSameHoweverTheyAreJoined(String text, String words) {
        assertEquals(words.isEmpty() ? List.of() : List.of(words.split(" ")), Words.of(text));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "user, users",
        "file, files",
        "box, boxes",
        "match, matches",
        "cache, caches",
        "copy, copies",
        "key, keys",
        "delete, deletes",
        "class, classes",
        "process, processes",
        "Query, queries",
        "status, status"
    })
    void haveOneStemInTheirForms(String one, String other) {
        assertEquals(Words.stems(one), Words.stems(other));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"clone, close", "a, as", "i, is", "user, use", "sha1, sha2", "proceed, process", "add, address"})
    void haveOtherStemsThanOtherWords(String one, String other) {
        assertNotEquals(Words.stems(one), Words.stems(other));
    }
}
