package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Form;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked of a field makes sense. */
class FormConstraints {
    /**
     * An order.
     *
     * @param guests how many
     * @param children how many of them are small
     * @param dogs how many
     * @param dishes what to eat
     * @param drinks what to drink
     * @param note what else
     * @param code a few letters
     */
    @Form
    record Order(
            @Size(max = 9) int guests, // problem: [LatheConstraintType] @Size does not fit 'int' of 'guests'; use @Min and @Max
            @Max(9) @Arg(defaultValue = "10") int children, // problem: [LatheRefusedDefault] default '10' of 'children' would be refused (at most 9); change one of the two
            @Min(9) @Max(1) int dogs, // problem: [LatheNoValue] no value of 'dogs' is allowed (at least 9 and at most 1); change one of the two
            @Size(min = 1) @Arg(defaultValue = "") List<Dish> dishes, // problem: [LatheRefusedDefault] default '' of 'dishes' would be refused (at least 1 item); change one of the two
            @Size(max = 1) @Arg(defaultValue = "SOUP, CAKE") Dish[] drinks, // problem: [LatheRefusedDefault] default 'SOUP, CAKE' of 'drinks' would be refused (up to 1 item); change one of the two
            @NotNull @Nullable String note, // problem: [LatheNullableNotNull] 'note' may be absent, which @NotNull forbids; remove one of the two
            @Pattern(regexp = "(") String code) {} // problem: [LatheBadConstraint] regexp '(' of @Pattern on 'code' is no regular expression: unclosed group; correct it

    enum Dish {
        SOUP,
        CAKE
    }
}
