package dev.lathe.processor.check;

import dev.lathe.processor.problem.Site;
import java.util.Locale;

/** A text of the user's that a model reads, or a person sees in a client. */
record Text(Part part, String owner, String content, Site site) {

    enum Part {
        NAME,
        TITLE,
        DEFAULT,
        DESCRIPTION,
        INSTRUCTIONS
    }

    /** Says which text it is, as in a sentence. */
    String what() {
        return part.name().toLowerCase(Locale.ROOT) + " of " + owner;
    }
}
