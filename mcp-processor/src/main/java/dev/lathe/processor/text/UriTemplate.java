package dev.lathe.processor.text;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A URI with variables in it (RFC 6570): {@code {name}}, {@code {+path}} once, and {@code {?a,b}} at the end.
 *
 * @param parts as they follow each other; up to the mistake, if there is one
 * @param mistake the first one
 */
public record UriTemplate(List<Part> parts, Optional<Mistake> mistake) {

    /** In which order templates are tried: those of one URI hide no other, and the others are in the order they had. */
    public static final Comparator<UriTemplate> MATCHING_ORDER = Comparator.comparing(UriTemplate::hasVariables);

    /** Keeps a copy. */
    public UriTemplate {
        parts = List.copyOf(parts);
    }

    /** Reads a template. */
    public static UriTemplate parse(String template) {
        return new UriTemplateParser(template).parse();
    }

    /** Whether it is more than one URI. */
    public boolean hasVariables() {
        return parts.stream().anyMatch(part -> !part.names().isEmpty());
    }

    /** The variables, in order. */
    public List<String> names() {
        return parts.stream().flatMap(part -> part.names().stream()).toList();
    }

    /** Returns what it is without the names of its variables, but those that are in the URI itself. */
    public String outline() {
        return parts.stream().map(Part::outline).collect(Collectors.joining());
    }

    /** What templates are made of. */
    public sealed interface Part {

        /** The variables in it. */
        List<String> names();

        /** What it is without names that are not in the URI. */
        String outline();
    }

    /** Text that is in every URI. */
    public record Literal(String text) implements Part {
        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public String outline() {
            return text;
        }
    }

    /** A value within a segment, which is never empty: {@code {name}}. */
    public record Variable(String name) implements Part {
        @Override
        public List<String> names() {
            return List.of(name);
        }

        @Override
        public String outline() {
            return "{}";
        }
    }

    /** A value that may have slashes, and is never empty: {@code {+name}}. */
    public record Path(String name) implements Part {
        @Override
        public List<String> names() {
            return List.of(name);
        }

        @Override
        public String outline() {
            return "{+}";
        }
    }

    /** Values that may be absent: {@code {?a,b}}. */
    public record Query(List<String> names) implements Part {

        /** Keeps a copy. */
        public Query {
            names = List.copyOf(names);
        }

        @Override
        public String outline() {
            return "{?" + String.join(",", new TreeSet<>(names)) + "}";
        }
    }

    /**
     * What is wrong.
     *
     * @param column where, from 1
     * @param cause what is there, in a few words
     * @param remedy what to do
     */
    public record Mistake(int column, String cause, String remedy) {}
}
