package dev.lathe.feature;

/**
 * An argument that can be completed: of a prompt, or a variable of a resource template (Completion).
 *
 * @param reference the name of the prompt, or the URI template
 */
public record CompletionEntry(String reference, String argument) {

    /** Returns what {@link Features#complete} knows it by: {@code greeting#style}, {@code city://{name}#name}. */
    public String key() {
        return reference + '#' + argument;
    }
}
