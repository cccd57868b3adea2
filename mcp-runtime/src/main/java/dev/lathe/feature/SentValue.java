package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.Printable;
import org.jspecify.annotations.Nullable;

/** A value as it was sent: where it stood, and what is found wrong with it, one sentence for one mistake. */
abstract sealed class SentValue permits Argument {

    private final @Nullable SentValue parent;
    private final String name;
    private final @Nullable JsonValue value;

    /** What numbers and booleans are read from: the value, or what a text says where there can only be text. */
    private final @Nullable JsonValue literal;

    /** Null where a mistake has been noted that covers all others. */
    private final @Nullable Violations violations;

    private boolean isRejected;
    private boolean isSizeRejected;

    SentValue(
            @Nullable SentValue parent,
            String name,
            @Nullable JsonValue value,
            @Nullable JsonValue literal,
            @Nullable Violations violations) {
        this.parent = parent;
        this.name = name;
        this.value = value;
        this.literal = literal;
        this.violations = violations;
    }

    /** Returns all arguments of a call as one. */
    static Argument root(JsonObject arguments, Violations violations) {
        return new Argument(null, "", arguments, arguments, violations);
    }

    /** Returns a value at a place below this one. */
    Argument part(String name, @Nullable JsonValue value) {
        return new Argument(this, name, value, value, violations);
    }

    /** Returns a text at a place below this one, which may also be read as the number or boolean it says. */
    Argument text(String name, String text) {
        JsonString value = new JsonString(text);
        return new Argument(this, name, value, Literal.of(value), violations);
    }

    /** Returns this text as one that may also be read as the number or boolean it says. */
    Argument asText() {
        return value instanceof JsonString text
                ? new Argument(parent, name, text, Literal.of(text), violations)
                : new Argument(parent, name, value, literal, violations);
    }

    /** Returns nothing at this place, of which nothing is told any more. */
    Argument nothing() {
        return new Argument(parent, name, null, null, null);
    }

    boolean isRoot() {
        return parent == null;
    }

    @Nullable
    JsonValue value() {
        return value;
    }

    @Nullable
    JsonValue literal() {
        return literal;
    }

    @Nullable
    Violations violations() {
        return violations;
    }

    /** Tells whether one more mistake would be told, and not just counted. */
    boolean isToldMore() {
        return violations != null && !violations.isFull();
    }

    /** Tells whether something was found wrong with this very value. */
    boolean isRejected() {
        return isRejected;
    }

    /** Notes that something else was expected here, unless the value breaks a constraint already. */
    void expected(String what) {
        if (!isRejected) {
            reject(value == null ? "is required" : "must be " + what + ", got " + Excerpt.of(value));
        }
    }

    /** Notes that the value is too large or too small, which is one mistake however many bounds it breaks. */
    void rejectSize(String mistake) {
        if (!isSizeRejected) {
            isSizeRejected = true;
            rejectForm(mistake);
        }
    }

    /** Notes that the value has not the right form. A blank text has none, which is one mistake, too. */
    void rejectForm(String mistake) {
        if (!isRejected || !(value instanceof JsonString text) || !Blank.is(text.value())) {
            reject(mistake);
        }
    }

    /** Notes a mistake at this place. */
    void reject(String mistake) {
        isRejected = true;
        if (violations != null) {
            violations.add(this, mistake);
        }
    }

    /** Returns the place as a JSON pointer (RFC 6901); most values are right and never need it. */
    String pointer() {
        return parent == null ? "" : parent.pointer() + '/' + escaped(name);
    }

    private static String escaped(String name) {
        if (name.indexOf('~') < 0 && name.indexOf('/') < 0) {
            return Printable.of(name);
        }
        return Printable.of(name.replace("~", "~0").replace("/", "~1"));
    }
}
