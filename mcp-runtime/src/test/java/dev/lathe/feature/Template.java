package dev.lathe.feature;

import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A template as it is written, instead of the chain that is generated for it. */
record Template(String text) {

    private static final Pattern PART = Pattern.compile("\\{([+?]?)([^}]*)}|[^{]+");

    /** Adds every part to the match. */
    UriMatch addTo(UriMatch match) {
        forEachPart(part -> {
            String literal = part.group();
            switch (part.group(1) == null ? "" : "{" + part.group(1)) {
                case "" -> match.text(literal);
                case "{" -> match.variable(part.group(2));
                case "{+" -> match.path(part.group(2));
                default -> match.query(part.group(2).split(","));
            }
        });
        return match;
    }

    void forEachPart(Consumer<MatchResult> consumer) {
        Matcher matcher = PART.matcher(text);
        matcher.results().forEach(consumer);
    }
}
