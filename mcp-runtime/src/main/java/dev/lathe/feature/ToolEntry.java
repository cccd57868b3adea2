package dev.lathe.feature;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A tool as the table knows it: its name, its definition as JSON text, and what the server must respect in a call. */
public final class ToolEntry implements Entry {

    private final String name;
    private final String definition;
    private final Limits limits;
    private final TaskSupport task;

    /**
     * Describes a tool that anybody may call and that the server's default timeout applies to.
     *
     * @param definition the {@code Tool} object of the specification, byte for byte what a list sends
     */
    public ToolEntry(String name, String definition) {
        this(name, definition, Limits.NONE, TaskSupport.NEVER);
    }

    private ToolEntry(String name, String definition, Limits limits, TaskSupport task) {
        this.name = name;
        this.definition = definition;
        this.limits = limits;
        this.task = task;
    }

    /** Returns this tool with another definition. */
    public ToolEntry definition(String json) {
        return new ToolEntry(name, json, limits, task);
    }

    /** Returns this tool with a time limit of its own for each call. */
    public ToolEntry timeout(Duration limit) {
        return new ToolEntry(name, definition, limits.timeout("tool '" + name + "'", limit), task);
    }

    /**
     * Returns this tool for callers with all of these OAuth scopes only; whoever has started the process needs none.
     *
     * @throws IllegalArgumentException when one of them is not {@link Scopes#isOfResource}
     */
    public ToolEntry scopes(String... required) {
        return new ToolEntry(name, definition, limits.scopes("tool '" + name + "'", required), task);
    }

    /** Returns this tool with the names of the secrets it needs: nobody unknown may use it. */
    public ToolEntry secrets(String... required) {
        return new ToolEntry(name, definition, limits.secrets(required), task);
    }

    /** Returns this tool with the word when a call of it goes on as a task; never by default. */
    public ToolEntry task(TaskSupport support) {
        return new ToolEntry(name, definition, limits, support);
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

    @Override
    public List<String> secrets() {
        return limits.secrets();
    }

    /** Returns when a call goes on as a task. */
    public TaskSupport task() {
        return task;
    }
}
