package dev.lathe.processor.model;

/** What a feature's method returns, and how that becomes what a client is sent. */
public sealed interface Result {

    /** {@code void}, or {@code Void} once it has been waited for. */
    record Nothing() implements Result {}

    /** What the model sees as it is, without a schema. */
    record Passed(Content content, Presence presence) implements Result {

        /** What there is to pass on. */
        public enum Content {
            /** {@code String}. */
            TEXT,
            /** {@code Content}, or a list of it. */
            PIECES,
            /** {@code PromptMessage}, or a list of it. */
            MESSAGES,
            /** {@code ToolResult} or its like of another kind: the user has done it all. */
            RESULT
        }
    }

    /** Everything else: structured content with a schema. */
    record Structured(TypeUse type, String description) implements Result {
        public Shape shape() {
            return type.shape();
        }

        public Presence presence() {
            return type.presence();
        }
    }

    /** Elements that are texts, or can be: what an argument could be. */
    record Texts(Shape.SequenceShape shape, Presence presence) implements Result {}

    /** What a feature of its kind cannot return. */
    record Misfit(TypeUse type) implements Result {}

    /** A {@code Future} or {@code CompletionStage} of one of the others, which is waited for. */
    record Awaited(Result result) implements Result {}

    /** Whether making a result of it may throw a checked exception. */
    default boolean isThrowing() {
        return this instanceof Awaited
                || this instanceof Structured structured
                        && structured.shape() instanceof Shape.ScalarShape scalar
                        && scalar.scalar() == Scalar.INPUT_STREAM;
    }

    /** Returns what it is once nothing has to be waited for. */
    default Result settled() {
        return this instanceof Awaited awaited ? awaited.result() : this;
    }
}
