package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;
import java.util.List;

/**
 * What a list shows of a feature; empty texts are absent.
 *
 * @param nameSite where the name is written, or the method that has it
 */
public record Presentation(
        String name, String title, String description, List<IconLink> icons, List<MetaEntry> meta, Site nameSite) {

    public Presentation {
        icons = List.copyOf(icons);
        meta = List.copyOf(meta);
    }
}
