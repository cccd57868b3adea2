package dev.lathe.feature;

import dev.lathe.json.JsonString;

/** The constraints of JSON Schema on what a text looks like. */
final class TextRules {

    private TextRules() {}

    static void pattern(Argument argument, String regex) {
        if (!(argument.value() instanceof JsonString text)) {
            return;
        }
        try {
            if (!Regex.of(regex).isFoundIn(text.value())) {
                argument.rejectForm("must match " + regex + ", got " + Excerpt.of(text));
            }
        } catch (Regex.TooMuchWorkException endless) {
            argument.rejectForm("must match " + regex + ", but is too long to find out");
        }
    }

    static void notBlank(Argument argument) {
        if (argument.value() instanceof JsonString text && Blank.is(text.value())) {
            argument.rejectSize("must not be blank");
        }
    }

    static void email(Argument argument) {
        if (argument.value() instanceof JsonString text && !EmailAddress.is(text.value())) {
            argument.rejectForm("must be an email address such as ada@example.com, got " + Excerpt.of(text));
        }
    }
}
