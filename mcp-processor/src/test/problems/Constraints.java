package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;
import jakarta.validation.constraints.*;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

class Constraints {
    /**
     * Takes what cannot be asked for.
     *
     * @param count a number of things
     * @param name a name of something
     * @param path a place in the past
     * @param names names of things
     */
    @Tool
    void misfit(
            @Size(max = 3) int count, // problem: [LatheConstraintType] @Size does not fit 'int' of 'count'; use @Min and @Max
            @Min(1) String name, // problem: [LatheConstraintType] @Min does not fit 'String' of 'name'; use @Size, or a number
            @Past Path path, // problem: [LatheConstraintType] @Past does not fit 'Path' of 'path'; it is for a date or a time
            List<@Positive String> names) {} // problem: [LatheConstraintType] @Positive does not fit 'String' of 'names'; use @Size, or a number

    /**
     * Takes what makes no sense.
     *
     * @param name a name of something
     * @param price what it costs
     * @param size how large it is
     */
    @Tool
    void senseless(
            @Pattern(regexp = "[a-") String name, // problem: [LatheBadConstraint] regexp '[a-' of @Pattern on 'name' is no regular expression: illegal character range; correct it
            @DecimalMin("much") double price, // problem: [LatheBadConstraint] value 'much' of @DecimalMin on 'price' is no number; write one such as '0.5'
            @Size(min = -1) String size) {} // problem: [LatheBadConstraint] min '-1' of @Size on 'size' is negative; write 0 or more

    /**
     * Takes nothing at all.
     *
     * @param count a number of things
     * @param name a name of something
     * @param small a small number
     */
    @Tool
    void impossible(
            @Min(9) @Max(1) int count, // problem: [LatheNoValue] no value of 'count' is allowed (at least 9 and at most 1); change one of the two
            @Null @Nullable String name, // problem: [LatheNoValue] no value of 'name' is allowed (only null); remove @Null
            @Min(1000) byte small) {} // problem: [LatheNoValue] no value of 'small' is allowed (at least 1000 and at most 127); change one of the two

    /**
     * Takes what may be absent and must not.
     *
     * @param name a name of something
     */
    @Tool
    void absent(@NotNull @Nullable String name) {} // problem: [LatheNullableNotNull] 'name' may be absent, which @NotNull forbids; remove one of the two

    /**
     * Takes a default that nobody could send.
     *
     * @param page which page to show
     */
    @Tool
    void refused(@Min(1) @Arg(defaultValue = "0") int page) {} // problem: [LatheRefusedDefault] default '0' of 'page' would be refused (at least 1); change one of the two

    /**
     * Takes what only Java understands, and what nobody looks at.
     *
     * @param name a name of something
     * @param code a code of something
     */
    @Tool
    void mine(
            @Pattern(regexp = "[a-z]++") String name, // warning: [LatheJavaPattern] '++' in a pattern of 'name' is known to Java only and clients are not told; remove the last '+'
            @Code String code) {} // warning: [LatheIgnored] @Code on 'code' is ignored; only the constraints of Jakarta Validation are known, check it in the method

    @jakarta.validation.Constraint(validatedBy = {})
    @interface Code {}
}
