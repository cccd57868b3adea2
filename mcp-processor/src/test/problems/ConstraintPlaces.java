package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;
import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Constraints are judged wherever they are read, and nowhere else. */
class ConstraintPlaces {

    /**
     * Takes constraints that are for other values.
     *
     * @param lines some lines of text
     * @param numbers some numbers
     * @param names some names
     * @param bytes some bytes
     * @param text some text
     * @param order what is ordered
     */
    @Tool
    void misfit(
            @NotBlank List<String> lines, // problem: [LatheConstraintType] @NotBlank does not fit 'List<String>' of 'lines'; write it inside, as in 'List<@NotBlank String>'
            @Min(1) int[] numbers, // problem: [LatheConstraintType] @Min does not fit 'int[]' of 'numbers'; write it inside, as in 'List<@Min Integer>'
            Map<@Past String, Integer> names, // problem: [LatheConstraintType] @Past does not fit 'String' of 'names'; it is for a date or a time
            @Size(max = 9) byte[] bytes, // problem: [LatheConstraintType] @Size does not fit 'byte[]' of 'bytes'; it is for a text, a list or a map
            @AssertTrue Optional<String> text, // problem: [LatheConstraintType] @AssertTrue does not fit 'Optional<String>' of 'text'; it is for a boolean
            Order order) {}

    /**
     * What is ordered.
     *
     * @param count how many of it
     * @param day the day it comes
     */
    record Order(
            @Size(max = 9) int count, // problem: [LatheConstraintType] @Size does not fit 'int' of 'count'; use @Min and @Max
            @Valid LocalDate day) {}

    /**
     * Takes attributes that make no sense.
     *
     * @param digits a few digits
     * @param price what it costs
     * @param code a code of something
     * @param mail an address
     */
    @Tool
    void senseless(
            @Digits(integer = -1, fraction = 0) int digits, // problem: [LatheBadConstraint] integer '-1' of @Digits on 'digits' is negative; write 0 or more
            @DecimalMin("1e1000000") double price, // problem: [LatheBadConstraint] value '1e1000000' of @DecimalMin on 'price' is too long to be read; write one of at most 1000 digits
            @Pattern(regexp = "a", flags = Pattern.Flag.CANON_EQ) String code, // problem: [LatheBadConstraint] flags 'CANON_EQ' of @Pattern on 'code' is nothing generated code can heed; remove it
            @Email(regexp = "(") String mail) {} // problem: [LatheBadConstraint] regexp '(' of @Email on 'mail' is no regular expression: …

    /**
     * Takes nothing at all.
     *
     * @param day a day of the year
     * @param sure whether it is so
     * @param text some text
     * @param texts some texts
     */
    @Tool
    void impossible(
            @Past @Future LocalDate day, // problem: [LatheNoValue] no value of 'day' is allowed (in the past and in the future); change one of the two
            @AssertTrue @AssertFalse boolean sure, // problem: [LatheNoValue] no value of 'sure' is allowed (must be true and must be false); change one of the two
            @NotBlank @Size(max = 0) String text, // problem: [LatheNoValue] no value of 'text' is allowed (not blank and up to 0 characters); change one of the two
            List<@Size(min = 3, max = 2) String> texts) {} // problem: [LatheNoValue] no value of 'texts' is allowed (at least 3 characters and up to 2 characters); change one of the two

    /**
     * Takes what may be absent and must not.
     *
     * @param name a name of something
     * @param names some names
     * @param fine nothing is wrong with it
     */
    @Tool
    void absent(
            @NotBlank @Nullable String name, // problem: [LatheNullableNotNull] 'name' may be absent, which @NotBlank forbids; remove one of the two
            @NotEmpty @Nullable List<String> names, // problem: [LatheNullableNotNull] 'names' may be absent, which @NotEmpty forbids; remove one of the two
            @NotNull Optional<@NotBlank String> fine) {}

    /**
     * Takes defaults, of which some are allowed.
     *
     * @param low a number
     * @param code a code of something
     * @param mail an address
     * @param day a day of the year
     * @param bad a code of something
     */
    @Tool
    void defaults(
            @Min(1) @Arg(defaultValue = "1") int low,
            @Pattern(regexp = "[A-Z]{2}") @Arg(defaultValue = "AB") String code,
            @Email @Arg(defaultValue = "ada@example.com") String mail,
            @Past @Arg(defaultValue = "2000-01-01") LocalDate day,
            @Size(max = 3) @Pattern(regexp = "\\w+") @Arg(defaultValue = "a-b-c") String bad) {} // problem: [LatheRefusedDefault] default 'a-b-c' of 'bad' would be refused (up to 3 characters, must match ^\w+$); change one of the two

    /**
     * Takes what nobody looks at.
     *
     * @param name a name of something
     * @param names some names
     * @param point a place
     * @param code a code of something
     */
    @Tool
    @NotNull
    @Size(max = 3) // warning: [LatheIgnored] @Size on 'unread' is ignored; a result is looked at by nobody, say it in '@return'
    List<String> unread(
            @NotNull(groups = Other.class) String name, // warning: [LatheIgnored] @NotNull on 'name' is ignored; no group is asked for, remove 'groups'
            List<@Own String> names, // warning: [LatheIgnored] @Own on 'names' is ignored; only the constraints of Jakarta Validation are known, check it in the method
            Point point, // warning: [LatheIgnored] @Own on 'point' is ignored; only the constraints of Jakarta Validation are known, check it in the method
            @Pattern(regexp = "a", flags = Pattern.Flag.CASE_INSENSITIVE) String code) { // warning: [LatheJavaPattern] 'CASE_INSENSITIVE' in a pattern of 'code' is known to Java only and clients are not told; list both cases, as in '[aA]'
        return names;
    }

    /**
     * A place.
     *
     * @param x how far to the right
     */
    @Own
    record Point(int x) {}

    /**
     * Gives what was never sent, so that nobody has to look at it.
     *
     * @return what was given
     */
    @Tool
    Given give() {
        return new Given(1);
    }

    /**
     * What is given.
     *
     * @param x how far to the right
     */
    record Given(@Own @Size(max = 1) int x) {}

    @interface Other {}

    @Constraint(validatedBy = {})
    @Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE, ElementType.TYPE_USE})
    @interface Own {}
}
