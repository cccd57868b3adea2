package dev.lathe.feature;

import dev.lathe.json.JsonObject;

/**
 * The arguments of one call. Reading them notes every mistake, and {@link #check()} tells them all at once.
 *
 * <p>Members that nothing asks for are ignored. Not thread-safe.
 */
public sealed class Arguments permits TextArguments {

    private final Violations violations = new Violations();
    private final JsonObject all;
    private final Argument root;

    /** Takes the {@code arguments} of a {@code tools/call} request. */
    public Arguments(JsonObject arguments) {
        this.all = arguments;
        this.root = Argument.root(arguments, violations);
    }

    /** Takes the arguments of a prompt or the variables of a URI, whose values are all strings. */
    public static Arguments ofTexts(JsonObject texts) {
        return new TextArguments(texts);
    }

    /** Returns all arguments as they were sent. */
    public JsonObject asJson() {
        return all;
    }

    /** Returns the named argument, which may be missing: what is then asked of it is a mistake. */
    public Argument at(String name) {
        return root.at(name);
    }

    /** Returns the text that stands for the named argument when it was not sent, to be read as if it had been. */
    public Argument byDefault(String name, String text) {
        return root.byDefault(name, text);
    }

    /** Tells whether the named argument was sent and is not {@code null}. */
    public boolean has(String name) {
        return root.has(name);
    }

    /** Returns the argument with the first of these names that was sent; the plain name wins. */
    public Argument at(String name, String... aliases) {
        return root.at(name, aliases);
    }

    /** Tells whether an argument with one of these names was sent and is not {@code null}. */
    public boolean has(String name, String... aliases) {
        return root.has(name, aliases);
    }

    /** Notes every argument with another name as a mistake. */
    public void only(String... names) {
        root.only(names);
    }

    /**
     * Ends the reading.
     *
     * @throws ToolException if anything was wrong, with a line for each mistake: its JSON pointer and what was expected
     */
    public void check() {
        if (!violations.isEmpty()) {
            throw new InvalidArgumentsException(violations);
        }
    }
}
