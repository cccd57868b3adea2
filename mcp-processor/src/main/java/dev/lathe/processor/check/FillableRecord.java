package dev.lathe.processor.check;

import dev.lathe.processor.model.FormClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** A form is a record that generated code can make, and asks for something. */
final class FillableRecord implements FormCheck {

    @Override
    public void check(FormClass form, Problems problems) {
        String name = form.name().nested();
        if (!form.isRecord()) {
            problems.report(form.site(), Problem.NOT_A_RECORD, name, form.kind().text());
        } else if (!form.isReachable()) {
            problems.report(
                    form.site(), Problem.UNREACHABLE_CLASS, name, form.name().packageName());
        } else if (form.isGeneric()) {
            problems.report(form.site(), Problem.GENERIC_FORM, name);
        } else if (form.fields().isEmpty()) {
            problems.report(form.site(), Problem.EMPTY_FORM, name);
        }
    }
}
