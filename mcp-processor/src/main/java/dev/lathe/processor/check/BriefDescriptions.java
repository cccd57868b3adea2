package dev.lathe.processor.check;

import dev.lathe.processor.check.Text.Part;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.List;

/** A client puts every description before its model, in every conversation, whether the tool is used or not. */
final class BriefDescriptions implements Check, ServerCheck {

    private static final int MOST = 1000;

    @Override
    public void check(FeatureClass features, Problems problems) {
        check(Texts.of(features), problems);
    }

    @Override
    public void check(ServerClass server, Problems problems) {
        check(Texts.of(server), problems);
    }

    private static void check(List<Text> texts, Problems problems) {
        for (Text text : texts) {
            int length = text.content().codePointCount(0, text.content().length());
            if (text.part() == Part.DESCRIPTION && length > MOST) {
                problems.report(text.site(), Problem.LONG_DESCRIPTION, text.what(), length, MOST);
            }
        }
    }
}
