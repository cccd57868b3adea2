package dev.lathe.feature;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A prompt as the table knows it: its name, its definition as JSON text, and what the server must respect. */
public final class PromptEntry implements Entry {

    private final String name;
    private final String definition;
    private final Limits limits;

    /**
     * Describes a prompt that anybody may get and that the server's default timeout applies to.
     *
     * @param definition the {@code Prompt} object of the specification, byte for byte what a list sends
     */
    public PromptEntry(String name, String definition) {
        this(name, definition, Limits.NONE);
    }

    private PromptEntry(String name, String definition, Limits limits) {
        this.name = name;
        this.definition = definition;
        this.limits = limits;
    }

    /** Returns this prompt with a time limit of its own. */
    public PromptEntry timeout(Duration limit) {
        return new PromptEntry(name, definition, limits.timeout("prompt '" + name + "'", limit));
    }

    /**
     * Returns this prompt for callers with all of these OAuth scopes only; whoever has started the process needs none.
     *
     * @throws IllegalArgumentException when one of them is not {@link Scopes#isOfResource}
     */
    public PromptEntry scopes(String... required) {
        return new PromptEntry(name, definition, limits.scopes("prompt '" + name + "'", required));
    }

    public String name() {
        return name;
    }

    @Override
    public String key() {
        return name;
    }

    @Override
    public String definition() {
        return definition;
    }

    @Override
    public Optional<Duration> timeout() {
        return limits.timeout();
    }

    @Override
    public List<String> scopes() {
        return limits.scopes();
    }
}
