package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;
import java.util.function.UnaryOperator;

/** A text that the user wrote, most often in an annotation, and where. */
public record Written(String text, Site site) {

    Written moved(UnaryOperator<Site> move) {
        return new Written(text, move.apply(site));
    }
}
