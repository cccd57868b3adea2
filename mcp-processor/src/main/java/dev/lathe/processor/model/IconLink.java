package dev.lathe.processor.model;

import java.util.List;
import java.util.Optional;

/** A picture a client may show; empty texts are absent. */
public record IconLink(String src, String mimeType, List<String> sizes, Optional<Written> theme) {

    public IconLink {
        sizes = List.copyOf(sizes);
    }
}
