package dev.lathe.processor.read;

import dev.lathe.processor.model.Constraint;
import dev.lathe.processor.model.Demand.JavaOnly;
import dev.lathe.processor.model.Keyword;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads a regular expression that the whole of a text must match, with its flags. */
final class RegexReader {

    private static final Map<String, String> INLINE = Map.of(
            "UNIX_LINES", "d",
            "CASE_INSENSITIVE", "i",
            "COMMENTS", "x",
            "MULTILINE", "m",
            "DOTALL", "s",
            "UNICODE_CASE", "u");

    private RegexReader() {}

    static Asked read(Annotation annotation, String regex) {
        List<String> flags = annotation.constants("flags");
        Optional<String> unknown =
                flags.stream().filter(flag -> !INLINE.containsKey(flag)).findFirst();
        if (unknown.isPresent()) {
            return Asked.senseless("flags", unknown.get(), "nothing generated code can heed", "remove it");
        }
        Optional<String> mistake = mistake(regex).or(() -> mistake(ofJava(regex, flags)));
        if (mistake.isPresent()) {
            String what = "no regular expression: " + mistake.get();
            return Asked.senseless("regexp", regex, what, "correct it");
        }
        return flags.isEmpty() ? asked(regex) : javaOnly(regex, flags, ofFlags(flags));
    }

    private static Asked asked(String regex) {
        EcmaRegex ecma = EcmaRegex.of(regex);
        return ecma.javaOnly()
                .map(javaOnly -> javaOnly(regex, List.of(), javaOnly))
                .orElseGet(() -> Asked.of(Constraint.of(Keyword.PATTERN, ecma.whole())));
    }

    private static Asked javaOnly(String regex, List<String> flags, JavaOnly javaOnly) {
        Constraint constraint = Constraint.of(Keyword.JAVA_PATTERN, ofJava(regex, flags));
        return new Asked(List.of(constraint), Optional.of(javaOnly));
    }

    private static JavaOnly ofFlags(List<String> flags) {
        String remedy = switch (flags.get(0)) {
            case "CASE_INSENSITIVE" -> "list both cases, as in '[aA]'";
            case "DOTALL" -> "write '[\\s\\S]' for '.'";
            default -> "remove it";
        };
        return new JavaOnly(flags.get(0), remedy);
    }

    /** A comment ends with its line, and only {@code \z} is the end of the text whatever the flags. */
    private static String ofJava(String regex, List<String> flags) {
        StringBuilder inline = new StringBuilder();
        flags.forEach(flag -> inline.append(INLINE.get(flag)));
        String end = flags.contains("COMMENTS") ? "\n" : "";
        return "^(?" + inline + ":" + regex + end + ")\\z";
    }

    private static Optional<String> mistake(String regex) {
        try {
            Pattern.compile(regex);
            return Optional.empty();
        } catch (PatternSyntaxException e) {
            return Optional.of(e.getDescription().toLowerCase(Locale.ROOT));
        }
    }
}
