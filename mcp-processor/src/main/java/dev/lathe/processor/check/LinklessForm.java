package dev.lathe.processor.check;

import dev.lathe.processor.check.Text.Part;
import dev.lathe.processor.model.FormClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Nothing in a form is there to be clicked. */
final class LinklessForm implements FormCheck {

    private static final Set<Part> READ = EnumSet.of(Part.TITLE, Part.DESCRIPTION);
    private static final Pattern LINK = Pattern.compile("(?i)https?://\\S+");

    @Override
    public void check(FormClass form, Problems problems) {
        for (Text text : Texts.of(form)) {
            Matcher link = LINK.matcher(text.content());
            if (READ.contains(text.part()) && link.find()) {
                problems.report(text.site(), Problem.FORM_LINK, text.what(), link.group());
            }
        }
    }
}
