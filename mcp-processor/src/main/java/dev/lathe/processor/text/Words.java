package dev.lathe.processor.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a sentence or of a name: {@code getUserIDs}, {@code get_user_ids} and {@code get user IDs} have three.
 */
public final class Words {

    private static final Pattern BETWEEN = Pattern.compile("['’]s\\b|[^\\p{L}\\p{M}\\p{N}]+"
            + "|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}(?!s(?!\\p{Ll}))\\p{Ll})");
    private static final Pattern ENDING = Pattern.compile("(?<=..)(?:(?<!s)s|es|e)$");

    private Words() {}

    /** Returns the words in lower case. */
    public static List<String> of(String text) {
        return BETWEEN.splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Returns the words of the text by their stems. */
    public static List<String> stems(String text) {
        return of(text).stream().map(Words::stem).toList();
    }

    /** Returns the same for a word with and without the ending of a plural or of a verb; what it returns is no word. */
    public static String stem(String word) {
        String stem = ENDING.matcher(word).replaceFirst("");
        return stem.endsWith("y") ? stem.substring(0, stem.length() - 1) + "i" : stem;
    }
}
