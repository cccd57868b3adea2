package dev.lathe.processor.read;

import dev.lathe.processor.model.IconLink;
import java.util.List;

/** Reads the {@code icons} of an annotation. */
final class Icons {

    private Icons() {}

    static List<IconLink> read(Annotation owner) {
        return owner.annotations("icons").stream()
                .map(icon -> new IconLink(
                        icon.text("src"), icon.text("mimeType"), icon.texts("sizes"), icon.written("theme")))
                .toList();
    }
}
