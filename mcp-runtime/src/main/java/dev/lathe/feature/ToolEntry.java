package dev.lathe.feature;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A tool as the table knows it: its name, its definition as JSON text, and what the server must respect in a call. */
public final class ToolEntry {

    private final String name;
    private final String definition;
    private final Optional<Duration> timeout;
    private final List<String> scopes;
    private final List<String> secrets;

    /**
     * Describes a tool that anybody may call and that the server's default timeout applies to.
     *
     * @param definition the {@code Tool} object of the specification, byte for byte what a list sends
     */
    public ToolEntry(String name, String definition) {
        this(name, definition, Optional.empty(), List.of(), List.of());
    }

    private ToolEntry(
            String name, String definition, Optional<Duration> timeout, List<String> scopes, List<String> secrets) {
        this.name = name;
        this.definition = definition;
        this.timeout = timeout;
        this.scopes = scopes;
        this.secrets = secrets;
    }

    /** Returns this tool with another definition. */
    public ToolEntry definition(String json) {
        return new ToolEntry(name, json, timeout, scopes, secrets);
    }

    /** Returns this tool with a time limit of its own for each call. */
    public ToolEntry timeout(Duration limit) {
        if (limit.isNegative() || limit.isZero()) {
            throw new IllegalArgumentException("the timeout of tool '" + name + "' must be positive, got " + limit);
        }
        return new ToolEntry(name, definition, Optional.of(limit), scopes, secrets);
    }

    /**
     * Returns this tool for callers with all of these OAuth scopes only; stdio has no scopes, and no other transport
     * enforces them yet.
     */
    public ToolEntry scopes(String... required) {
        return new ToolEntry(name, definition, timeout, List.of(required), secrets);
    }

    /** Returns this tool with the names of the secrets it needs. */
    public ToolEntry secrets(String... required) {
        return new ToolEntry(name, definition, timeout, scopes, List.of(required));
    }

    public String name() {
        return name;
    }

    public String definition() {
        return definition;
    }

    public Optional<Duration> timeout() {
        return timeout;
    }

    public List<String> scopes() {
        return scopes;
    }

    public List<String> secrets() {
        return secrets;
    }
}
