package dev.lathe.feature;

import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonBoolean;
import dev.lathe.json.JsonNull;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One value a client sent, and the place it stood at.
 *
 * <p>Each {@code as…} method notes what is wrong, with the place, and then returns something harmless; nobody sees it,
 * because {@link Arguments#check()} ends the call. Numbers are read without loss.
 *
 * <p>The methods from {@link #constant} to {@link #maxProperties} are the constraints of JSON Schema, with its names.
 * Each notes when it is broken and returns this argument; it speaks of one kind of value and lets any other pass, also
 * {@code null} and what is missing. Not thread-safe.
 */
public final class Argument extends SentValue {

    /** Reads the elements of a list, a set or a map. */
    public interface Decoder<T> {
        /** Returns what the argument says, or anything at all once a mistake is noted. */
        T read(Argument argument);
    }

    Argument(
            @Nullable SentValue parent,
            String name,
            @Nullable JsonValue value,
            @Nullable JsonValue literal,
            @Nullable Violations violations) {
        super(parent, name, value, literal, violations);
    }

    /** Returns the named member, which may be missing: what is then asked of it is a mistake. */
    public Argument at(String name) {
        return part(name, value() instanceof JsonObject object ? object.find(name) : null);
    }

    /** Returns the member with the first of these names that was sent; if none was, the first, which is missing. */
    public Argument at(String name, String... aliases) {
        return at(Names.sent(value(), name, aliases));
    }

    /** Returns the text that stands for the named member when it was not sent, to be read as if it had been. */
    public Argument byDefault(String name, String text) {
        return text(name, text);
    }

    /** Tells whether the named member was sent and is not {@code null}. */
    public boolean has(String name) {
        JsonValue member = value() instanceof JsonObject object ? object.find(name) : null;
        return member != null && member != JsonNull.NULL;
    }

    /** Tells whether one of these names was sent and the first that was is not {@code null}. */
    public boolean has(String name, String... aliases) {
        return has(Names.sent(value(), name, aliases));
    }

    /** Notes each member that has none of these names, and the name it may have been meant to have. */
    public Argument only(String... names) {
        Names.only(this, names);
        return this;
    }

    /** Tells whether nothing has been found wrong so far, anywhere in the arguments this is a part of. */
    public boolean isValid() {
        Violations violations = violations();
        return violations != null && violations.isEmpty();
    }

    public Argument constant(boolean expected) {
        if (literal() instanceof JsonBoolean sent && sent.value() != expected) {
            expected(expected ? "true" : "false");
        }
        return this;
    }

    public Argument minimum(long bound) {
        Range.minimum(this, bound);
        return this;
    }

    public Argument minimum(String decimal) {
        Range.minimum(this, decimal);
        return this;
    }

    public Argument maximum(long bound) {
        Range.maximum(this, bound);
        return this;
    }

    public Argument maximum(String decimal) {
        Range.maximum(this, decimal);
        return this;
    }

    public Argument exclusiveMinimum(long bound) {
        Range.exclusiveMinimum(this, bound);
        return this;
    }

    public Argument exclusiveMinimum(String decimal) {
        Range.exclusiveMinimum(this, decimal);
        return this;
    }

    public Argument exclusiveMaximum(long bound) {
        Range.exclusiveMaximum(this, bound);
        return this;
    }

    public Argument exclusiveMaximum(String decimal) {
        Range.exclusiveMaximum(this, decimal);
        return this;
    }

    public Argument multipleOf(String decimal) {
        Range.multipleOf(this, decimal);
        return this;
    }

    /** Counts code points, as JSON Schema does. */
    public Argument minLength(int least) {
        Size.minLength(this, least);
        return this;
    }

    /** Counts code points, as JSON Schema does. */
    public Argument maxLength(int most) {
        Size.maxLength(this, most);
        return this;
    }

    /** Looks for the regular expression anywhere in the text; {@code $} is the very end of it. */
    public Argument pattern(String regex) {
        TextRules.pattern(this, regex);
        return this;
    }

    /** Wants a character that is no blank and no line end: the pattern {@code \S} of JSON Schema. */
    public Argument notBlank() {
        TextRules.notBlank(this);
        return this;
    }

    /** Wants what most validators take for an email address, without comments, quotes and IP addresses. */
    public Argument email() {
        TextRules.email(this);
        return this;
    }

    public Argument minItems(int least) {
        Size.minItems(this, least);
        return this;
    }

    public Argument maxItems(int most) {
        Size.maxItems(this, most);
        return this;
    }

    public Argument minProperties(int least) {
        Size.minProperties(this, least);
        return this;
    }

    public Argument maxProperties(int most) {
        Size.maxProperties(this, most);
        return this;
    }

    /** Returns itself, or, if it is no object, an argument without members whose absence is not told once more. */
    public Argument asObject() {
        if (value() instanceof JsonObject) {
            return this;
        }
        expected("an object");
        return nothing();
    }

    /** Returns the elements of an array. */
    public List<Argument> items() {
        if (!(value() instanceof JsonArray array)) {
            expected("an array");
            return List.of();
        }
        List<Argument> items = new ArrayList<>(array.items().size());
        for (JsonValue item : array.items()) {
            items.add(part(Integer.toString(items.size()), item));
        }
        return items;
    }

    public boolean asBoolean() {
        if (literal() instanceof JsonBoolean known) {
            return known.value();
        }
        expected("true or false");
        return false;
    }

    public byte asByte() {
        return (byte) NumberReader.integer(this, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    public short asShort() {
        return (short) NumberReader.integer(this, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    public int asInt() {
        return (int) NumberReader.integer(this, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    public long asLong() {
        return NumberReader.integer(this, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Returns an integer of up to 1,000 digits, however it was written: {@code 1e2} is one. */
    public BigInteger asBigInteger() {
        return NumberReader.bigInteger(this);
    }

    public float asFloat() {
        return NumberReader.real32(this);
    }

    public double asDouble() {
        return NumberReader.real64(this);
    }

    /** Returns a number that has up to 1,000 digits when it is written without an exponent. */
    public BigDecimal asBigDecimal() {
        return NumberReader.bigDecimal(this);
    }

    public char asChar() {
        if (value() instanceof JsonString string && string.value().length() == 1) {
            return string.value().charAt(0);
        }
        expected("a string of one character");
        return 0;
    }

    public String asString() {
        if (value() instanceof JsonString string) {
            return string.value();
        }
        expected("a string");
        return "";
    }

    /** Returns whatever JSON was sent, even {@code null}. */
    public JsonValue asJson() {
        JsonValue value = value();
        if (value == null) {
            expected("a value");
            return JsonNull.NULL;
        }
        return value;
    }

    /** Returns the one of these names that was sent, or the empty string once a mistake is noted. */
    public String asOneOf(String... names) {
        return Names.oneOf(this, names);
    }

    /** Returns the elements as an immutable list, which is empty once a mistake is noted. */
    public <T> List<T> asList(Decoder<T> decoder) {
        return Elements.list(this, decoder);
    }

    /**
     * Returns the elements as an immutable set in the order sent, which is empty once a mistake is noted; an element
     * that is there twice is one.
     */
    public <T> Set<T> asSet(Decoder<T> decoder) {
        return Elements.set(this, decoder);
    }

    /** Returns the members as an immutable map in the order sent, which is empty once a mistake is noted. */
    public <T> Map<String, T> asMap(Decoder<T> decoder) {
        return Elements.map(this, Elements.NAMES, decoder);
    }

    /**
     * Returns the members as an immutable map in the order sent, which is empty once a mistake is noted. Keys are read
     * from the names, numbers and booleans as JSON writes them; two names for one key are a mistake.
     */
    public <K, V> Map<K, V> asMap(Decoder<K> keys, Decoder<V> values) {
        return Elements.map(this, keys, values);
    }
}
