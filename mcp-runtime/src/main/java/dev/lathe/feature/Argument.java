package dev.lathe.feature;

import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonBoolean;
import dev.lathe.json.JsonNull;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.Printable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One value a client sent, and the place it stood at.
 *
 * <p>Each {@code as…} method notes what is wrong, with the place, and then returns something harmless; nobody sees it,
 * because {@link Arguments#check()} ends the call. Numbers are read without loss. Not thread-safe.
 */
public final class Argument {

    /** Reads the elements of a list, a set or a map. */
    public interface Decoder<T> {
        /** Returns what the argument says, or anything at all once a mistake is noted. */
        T read(Argument argument);
    }

    private final @Nullable Argument parent;
    private final String name;
    private final @Nullable JsonValue value;
    private final @Nullable Violations violations;

    private Argument(
            @Nullable Argument parent, String name, @Nullable JsonValue value, @Nullable Violations violations) {
        this.parent = parent;
        this.name = name;
        this.value = value;
        this.violations = violations;
    }

    /** Returns all arguments of a call as one. */
    static Argument root(JsonObject arguments, Violations violations) {
        return new Argument(null, "", arguments, violations);
    }

    /** Returns the named member, which may be missing: what is then asked of it is a mistake. */
    public Argument at(String name) {
        JsonValue member = value instanceof JsonObject object ? object.find(name) : null;
        return new Argument(this, name, member, violations);
    }

    /** Tells whether the named member was sent and is not {@code null}. */
    public boolean has(String name) {
        if (!(value instanceof JsonObject object)) {
            return false;
        }
        JsonValue member = object.find(name);
        return member != null && member != JsonNull.NULL;
    }

    /** Tells whether nothing has been found wrong so far, anywhere in the arguments this is a part of. */
    public boolean isValid() {
        return violations != null && violations.isEmpty();
    }

    /** Returns itself, or, if it is no object, an argument without members whose absence is not told once more. */
    public Argument asObject() {
        if (value instanceof JsonObject) {
            return this;
        }
        expected("an object");
        return new Argument(parent, name, null, null);
    }

    /** Returns the elements of an array. */
    public List<Argument> items() {
        if (!(value instanceof JsonArray array)) {
            expected("an array");
            return List.of();
        }
        List<Argument> items = new ArrayList<>(array.items().size());
        for (JsonValue item : array.items()) {
            items.add(new Argument(this, Integer.toString(items.size()), item, violations));
        }
        return items;
    }

    public boolean asBoolean() {
        if (value instanceof JsonBoolean known) {
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

    public float asFloat() {
        return NumberReader.real32(this);
    }

    public double asDouble() {
        return NumberReader.real64(this);
    }

    public char asChar() {
        if (value instanceof JsonString string && string.value().length() == 1) {
            return string.value().charAt(0);
        }
        expected("a string of one character");
        return 0;
    }

    public String asString() {
        if (value instanceof JsonString string) {
            return string.value();
        }
        expected("a string");
        return "";
    }

    /** Returns whatever JSON was sent, even {@code null}. */
    public JsonValue asJson() {
        if (value == null) {
            expected("a value");
            return JsonNull.NULL;
        }
        return value;
    }

    /** Returns the one of these names that was sent, or the empty string once a mistake is noted. */
    public String asOneOf(String... names) {
        if (!(value instanceof JsonString sent)) {
            expected("one of " + String.join(", ", names));
            return "";
        }
        for (String name : names) {
            if (name.equals(sent.value())) {
                return name;
            }
        }
        reject("must be one of " + String.join(", ", names) + ", got " + Excerpt.of(sent)
                + NearestName.hint(sent.value(), names));
        return "";
    }

    /** Returns the elements as an immutable list. */
    public <T> List<T> asList(Decoder<T> decoder) {
        List<T> list = new ArrayList<>();
        for (Argument item : items()) {
            list.add(decoder.read(item));
        }
        return Collections.unmodifiableList(list);
    }

    /** Returns the elements as an immutable set in the order sent; an element that is there twice is a mistake. */
    public <T> Set<T> asSet(Decoder<T> decoder) {
        Set<T> set = new LinkedHashSet<>();
        for (Argument item : items()) {
            if (!set.add(decoder.read(item)) && item.isValid()) {
                item.reject("must not be there twice");
            }
        }
        return Collections.unmodifiableSet(set);
    }

    /** Returns the members as an immutable map in the order sent. */
    public <T> Map<String, T> asMap(Decoder<T> decoder) {
        if (!(value instanceof JsonObject object)) {
            expected("an object");
            return Map.of();
        }
        Map<String, T> map = new LinkedHashMap<>();
        for (String name : object.members().keySet()) {
            map.put(name, decoder.read(at(name)));
        }
        return Collections.unmodifiableMap(map);
    }

    /** Returns the member with the first of these names that was sent; the plain name wins. */
    public Argument at(String name, String... aliases) {
        throw new UnsupportedOperationException("soon");
    }

    /** Tells whether a member with one of these names was sent and is not {@code null}. */
    public boolean has(String name, String... aliases) {
        throw new UnsupportedOperationException("soon");
    }

    /** Notes every member with another name as a mistake. */
    public Argument only(String... names) {
        throw new UnsupportedOperationException("soon");
    }

    public BigInteger asBigInteger() {
        throw new UnsupportedOperationException("soon");
    }

    public BigDecimal asBigDecimal() {
        throw new UnsupportedOperationException("soon");
    }

    public Argument minimum(long bound) {
        throw new UnsupportedOperationException("soon");
    }

    public Argument minimum(String decimal) {
        throw new UnsupportedOperationException("soon");
    }

    public Argument maximum(long bound) {
        throw new UnsupportedOperationException("soon");
    }

    public Argument maximum(String decimal) {
        throw new UnsupportedOperationException("soon");
    }

    public Argument exclusiveMinimum(long bound) {
        throw new UnsupportedOperationException("soon");
    }

    public Argument exclusiveMinimum(String decimal) {
        throw new UnsupportedOperationException("soon");
    }

    public Argument exclusiveMaximum(long bound) {
        throw new UnsupportedOperationException("soon");
    }

    public Argument exclusiveMaximum(String decimal) {
        throw new UnsupportedOperationException("soon");
    }

    public Argument multipleOf(String decimal) {
        throw new UnsupportedOperationException("soon");
    }

    public Argument minLength(int count) {
        throw new UnsupportedOperationException("soon");
    }

    public Argument maxLength(int count) {
        throw new UnsupportedOperationException("soon");
    }

    public Argument minItems(int count) {
        throw new UnsupportedOperationException("soon");
    }

    public Argument maxItems(int count) {
        throw new UnsupportedOperationException("soon");
    }

    public Argument minProperties(int count) {
        throw new UnsupportedOperationException("soon");
    }

    public Argument maxProperties(int count) {
        throw new UnsupportedOperationException("soon");
    }

    public Argument pattern(String regex) {
        throw new UnsupportedOperationException("soon");
    }

    public Argument notBlank() {
        throw new UnsupportedOperationException("soon");
    }

    public Argument email() {
        throw new UnsupportedOperationException("soon");
    }

    public Argument constant(boolean expected) {
        throw new UnsupportedOperationException("soon");
    }

    /** Returns the members as an immutable map in the order sent, with keys read from their names. */
    public <K, V> Map<K, V> asMap(Decoder<K> keys, Decoder<V> values) {
        throw new UnsupportedOperationException("soon");
    }

    @Nullable
    JsonValue value() {
        return value;
    }

    /** Notes that something else was expected here. */
    void expected(String what) {
        reject(value == null ? "is required" : "must be " + what + ", got " + Excerpt.of(value));
    }

    /** Notes a mistake at this place. */
    void reject(String mistake) {
        if (violations != null) {
            violations.add(pointer(), mistake);
        }
    }

    /** Returns the place as a JSON pointer (RFC 6901); most arguments are right and never need it. */
    private String pointer() {
        return parent == null ? "" : parent.pointer() + '/' + escaped(name);
    }

    private static String escaped(String name) {
        if (name.indexOf('~') < 0 && name.indexOf('/') < 0) {
            return Printable.of(name);
        }
        return Printable.of(name.replace("~", "~0").replace("/", "~1"));
    }
}
