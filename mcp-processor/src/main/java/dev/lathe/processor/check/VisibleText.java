package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FormClass;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.text.Invisible;
import java.util.List;

/** Whatever a model reads, a person can see in the source. */
final class VisibleText implements Check, ServerCheck, FormCheck {

    @Override
    public void check(FeatureClass features, Problems problems) {
        check(Texts.of(features), problems);
    }

    @Override
    public void check(ServerClass server, Problems problems) {
        check(Texts.of(server), problems);
    }

    @Override
    public void check(FormClass form, Problems problems) {
        check(Texts.of(form), problems);
    }

    private static void check(List<Text> texts, Problems problems) {
        for (Text text : texts) {
            Invisible.first(text.content())
                    .ifPresent(character -> problems.report(text.site(), Problem.HIDDEN_TEXT, text.what(), character));
        }
    }
}
