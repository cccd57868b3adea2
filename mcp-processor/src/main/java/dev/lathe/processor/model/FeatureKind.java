package dev.lathe.processor.model;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** What a method can be for a client, in the words of the texts of problems. */
public enum FeatureKind {
    TOOL("tool", "name", "@Tool"),
    PROMPT("prompt", "name", "@Prompt"),
    RESOURCE("resource", "URI", "@Resource"),
    TEMPLATE("resource", "URI template", "@Resource"),
    COMPLETION("completion", "argument", "@Complete");

    private final String noun;
    private final String keyword;
    private final String annotation;

    FeatureKind(String noun, String keyword, String annotation) {
        this.noun = noun;
        this.keyword = keyword;
        this.annotation = annotation;
    }

    /** Returns what one is called: {@code tool}. */
    public String noun() {
        return noun;
    }

    /** Returns what clients ask for one by: its {@code name}. */
    public String keyword() {
        return keyword;
    }

    /** Tells whether clients ask for one by its name, which should be one to be told from others then. */
    public boolean isNamed() {
        return keyword.equals("name");
    }

    /** Returns what our annotation is called: {@code @Tool}. */
    public String annotation() {
        return annotation;
    }

    /** Returns what several are called, of whichever kind: {@code tools and prompts}. */
    public static String nouns(Collection<FeatureKind> kinds) {
        return joined(kinds, kind -> kind.noun + "s", " and ");
    }

    /** Returns what makes a method a feature of one of the kinds: {@code @Tool or @Prompt}. */
    public static String annotations(Collection<FeatureKind> kinds) {
        return joined(kinds, FeatureKind::annotation, " or ");
    }

    /** Returns what makes a method a feature. */
    public static String annotations() {
        return annotations(List.of(values()));
    }

    private static String joined(Collection<FeatureKind> kinds, Function<FeatureKind, String> word, String last) {
        List<String> words = new TreeSet<>(kinds).stream().map(word).distinct().toList();
        int most = words.size() - 1;
        return most < 1 ? String.join("", words) : String.join(", ", words.subList(0, most)) + last + words.get(most);
    }
}
