package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;

/** A text that the user wrote in an annotation, and where. */
public record Written(String text, Site site) {

    Written at(Site place) {
        return new Written(text, place);
    }
}
