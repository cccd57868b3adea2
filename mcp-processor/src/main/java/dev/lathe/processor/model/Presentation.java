package dev.lathe.processor.model;

import java.util.List;

/**
 * What a list shows of a feature; empty texts are absent.
 *
 * @param name that of the method, unless the user wrote another
 */
public record Presentation(Written name, String title, String description, List<IconLink> icons, List<MetaEntry> meta) {

    public Presentation {
        icons = List.copyOf(icons);
        meta = List.copyOf(meta);
    }
}
