package dev.lathe.processor.check;

import dev.lathe.processor.model.FormClass;
import dev.lathe.processor.problem.Problems;

/** One rule for forms. */
interface FormCheck {

    void check(FormClass form, Problems problems);
}
