package dev.lathe.processor.model;

/** What a tool's method returns, and how that becomes the result of a call. */
public sealed interface Result {

    /** {@code void}. */
    record Nothing() implements Result {}

    /** {@code String}: text without a schema. */
    record Text(Presence presence) implements Result {}

    /** {@code Content}, or a kind of it. */
    record OneContent() implements Result {}

    /** A list of {@code Content}. */
    record Contents() implements Result {}

    /** {@code ToolResult}: the user has done it all. */
    record Whole() implements Result {}

    /** Everything else: structured content with a schema. */
    record Structured(Shape shape, Presence presence, String description) implements Result {}
}
