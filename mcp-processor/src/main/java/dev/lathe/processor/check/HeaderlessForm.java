package dev.lathe.processor.check;

import dev.lathe.processor.model.FormClass;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** An answer has no headers; those are for the arguments of a call. */
final class HeaderlessForm implements FormCheck {

    @Override
    public void check(FormClass form, Problems problems) {
        for (Slot field : form.fields()) {
            field.header()
                    .ifPresent(header -> problems.report(
                            header.site(),
                            Problem.IGNORED,
                            "header '" + header.text() + "'",
                            "remove it, since a form has no headers"));
        }
    }
}
