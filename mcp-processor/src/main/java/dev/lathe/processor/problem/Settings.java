package dev.lathe.processor.problem;

import dev.lathe.processor.text.Closest;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic.Kind;

/**
 * What becomes of the warnings of a compilation.
 *
 * @param strict whether they count as errors
 * @param suppressed the ids of those that are not told at all
 */
public record Settings(boolean strict, Set<String> suppressed) {

    /** The option that makes warnings errors, unless it is {@code false}. */
    public static final String STRICT = "lathe.strict";

    /** The option with the ids of the warnings that are not told, and commas between them. */
    public static final String SUPPRESS = "lathe.suppress";

    public Settings {
        suppressed = Collections.unmodifiableSet(new LinkedHashSet<>(suppressed));
    }

    /** Reads the options of a compiler, of which those without a value have null for it. */
    public static Settings of(Map<String, String> options) {
        boolean strict = options.containsKey(STRICT) && !"false".equals(options.get(STRICT));
        String suppressed = options.get(SUPPRESS);
        return new Settings(strict, suppressed == null ? Set.of() : ids(suppressed));
    }

    /** Returns how a problem at the place is told, if it is. */
    Optional<Kind> kind(Problem problem, Site site) {
        if (!problem.isWarning()) {
            return Optional.of(Kind.ERROR);
        }
        if (suppressed.contains(problem.id()) || Suppression.covers(site.element(), problem.id())) {
            return Optional.empty();
        }
        return Optional.of(strict ? Kind.ERROR : Kind.WARNING);
    }

    /** Returns what is wrong with the settings themselves. */
    List<String> mistakes() {
        return suppressed.stream().flatMap(Settings::mistake).toList();
    }

    private static Stream<String> mistake(String id) {
        Optional<Problem> named =
                Stream.of(Problem.values()).filter(next -> next.id().equals(id)).findFirst();
        if (named.isEmpty()) {
            return Stream.of(Problem.BAD_SUPPRESSION.text(id, "unknown", "write '" + Closest.to(id, warnings()) + "'"));
        }
        return named.get().isWarning()
                ? Stream.of()
                : Stream.of(Problem.BAD_SUPPRESSION.text(id, "an error", "mend that and remove it"));
    }

    private static List<String> warnings() {
        return Stream.of(Problem.values())
                .filter(Problem::isWarning)
                .map(Problem::id)
                .toList();
    }

    private static Set<String> ids(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
