package dev.lathe.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * What a tool has to do with pages.
 *
 * @param page the URI of the page that shows its results
 * @param visibility who can call it, in the words of the specification; everybody, if nobody is named
 */
public record ToolUi(Optional<Written> page, List<String> visibility) {

    /** Of a tool that knows nothing of pages. */
    public static final ToolUi NONE = new ToolUi(Optional.empty(), List.of());

    public ToolUi {
        visibility = List.copyOf(visibility);
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
