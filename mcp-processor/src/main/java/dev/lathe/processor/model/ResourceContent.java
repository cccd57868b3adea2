package dev.lathe.processor.model;

import dev.lathe.processor.model.Shape.ScalarShape;
import java.util.Optional;

/** What a resource's result is made of, by the type of what its method returns. */
public enum ResourceContent {
    /** A text of its own. */
    TEXT("text/plain"),
    /** Binary data. */
    BYTES("application/octet-stream"),
    /** A value, which is written as JSON. */
    JSON("application/json"),
    /** {@code ResourceContents} or a list of it, which knows itself what it is. */
    PARTS(""),
    /** {@code ResourceResult}: the user has done it all. */
    RESULT("");

    private final String mediaType;

    ResourceContent(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Returns what a method with that result gives; JSON, if it gives nothing. */
    public static ResourceContent of(Result result) {
        Result settled = result.settled();
        if (settled instanceof Result.Passed passed) {
            return of(passed.content());
        }
        return settled instanceof Result.Structured structured && structured.shape() instanceof ScalarShape scalar
                ? of(scalar.scalar())
                : JSON;
    }

    /** Returns what it is unless the user says more. */
    public Optional<String> mediaType() {
        return Optional.of(mediaType).filter(type -> !type.isEmpty());
    }

    private static ResourceContent of(Result.Passed.Content content) {
        return switch (content) {
            case TEXT -> TEXT;
            case PIECES -> PARTS;
            case RESULT -> RESULT;
            case MESSAGES -> throw new IllegalArgumentException(content.name());
        };
    }

    private static ResourceContent of(Scalar scalar) {
        return switch (scalar) {
            case STRING, CHAR_SEQUENCE -> TEXT;
            case BYTES, BYTE_BUFFER, INPUT_STREAM -> BYTES;
            default -> JSON;
        };
    }
}
