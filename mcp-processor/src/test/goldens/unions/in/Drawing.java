package com.example;

import dev.lathe.annotation.Tool;
import java.util.List;

/** One of several records, of which a member says which. */
class Drawing {

    /**
     * Says a figure back.
     *
     * @param figure a figure
     */
    @Tool
    Figure same(Figure figure) {
        return figure;
    }

    /**
     * Computes.
     *
     * @param expression what to compute
     */
    @Tool
    int compute(Expression expression) {
        return expression.value();
    }

    /**
     * Turns answers into figures.
     *
     * @param answers some answers
     */
    @Tool
    List<Answer<Figure>> figures(List<Answer<Figure>> answers) {
        return answers;
    }
}
