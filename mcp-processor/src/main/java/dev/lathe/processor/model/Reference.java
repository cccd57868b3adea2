package dev.lathe.processor.model;

/** How a client refers to what it wants an argument completed of ({@code ref/prompt}, {@code ref/resource}). */
public enum Reference {
    PROMPT("prompt", "argument", "@Prompt", "name"),
    RESOURCE("resource template", "variable", "@Resource", "URI");

    private final String noun;
    private final String part;
    private final String annotation;
    private final String keyword;

    Reference(String noun, String part, String annotation, String keyword) {
        this.noun = noun;
        this.part = part;
        this.annotation = annotation;
        this.keyword = keyword;
    }

    /** Returns what is referred to: a {@code prompt}. */
    public String noun() {
        return noun;
    }

    /** Returns what is completed: an {@code argument}. */
    public String part() {
        return part;
    }

    /** Returns what makes a method one: {@code @Prompt}. */
    public String annotation() {
        return annotation;
    }

    /** Returns what it is referred to by: its {@code name}. */
    public String keyword() {
        return keyword;
    }
}
