package dev.lathe.json;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes one document, without blanks, into memory.
 *
 * <p>It sets commas and escapes, so the result is always UTF-8 on one line; that every name gets a value and every
 * bracket its partner is up to the caller. Not thread-safe, but what is written may be copied by several threads. Every
 * method that writes returns this writer, and throws {@link JsonException} when the document would become larger than
 * allowed.
 */
public final class JsonWriter {

    private final Output out;
    private int depth;

    /** Makes a writer for a document of up to 16 MiB. */
    public JsonWriter() {
        this(JsonLimits.DEFAULT.document());
    }

    /** Makes a writer for a document of up to so many bytes. */
    public JsonWriter(int maxBytes) {
        this.out = new Output(maxBytes);
    }

    static String textOf(JsonValue value) {
        return new JsonWriter(Integer.MAX_VALUE).value(value).toString();
    }

    public JsonWriter beginObject() {
        return open('{');
    }

    public JsonWriter endObject() {
        return close('}');
    }

    public JsonWriter beginArray() {
        return open('[');
    }

    public JsonWriter endArray() {
        return close(']');
    }

    /** Begins a member of an object. Its value must come next. */
    public JsonWriter name(String name) {
        separate();
        out.putQuoted(name);
        out.put(':');
        return this;
    }

    public JsonWriter value(String value) {
        separate();
        out.putQuoted(value);
        return this;
    }

    public JsonWriter value(long value) {
        separate();
        out.putDigits(value);
        return this;
    }

    public JsonWriter value(int value) {
        return value((long) value);
    }

    /**
     * Writes this number in the form of {@link Double#toString(double)}.
     *
     * @throws IllegalArgumentException when JSON has no word for it: NaN and the infinities
     */
    public JsonWriter value(double value) {
        return raw(JsonNumber.finite(value));
    }

    /**
     * Writes this number in the form of {@link Float#toString(float)}.
     *
     * @throws IllegalArgumentException when JSON has no word for it: NaN and the infinities
     */
    public JsonWriter value(float value) {
        JsonNumber.finite(value);
        return raw(Float.toString(value));
    }

    public JsonWriter value(boolean value) {
        return raw(value ? "true" : "false");
    }

    /** Writes a string of one character. */
    public JsonWriter value(char value) {
        return value(String.valueOf(value));
    }

    public JsonWriter value(BigDecimal value) {
        return raw(value.toString());
    }

    public JsonWriter value(BigInteger value) {
        return raw(value.toString());
    }

    public JsonWriter value(JsonValue value) {
        value.writeTo(this);
        return this;
    }

    public JsonWriter nullValue() {
        return raw("null");
    }

    /** Copies one value that is JSON already, onto one line. Nothing is checked. */
    public JsonWriter raw(String json) {
        separate();
        out.putRaw(json);
        return this;
    }

    /** Copies one value that is JSON in UTF-8 already, onto one line. Nothing is checked. */
    public JsonWriter raw(byte[] json) {
        return raw(json, 0, json.length);
    }

    /** Copies one value that is JSON in UTF-8 already, onto one line. Nothing is checked. */
    public JsonWriter raw(byte[] json, int offset, int length) {
        separate();
        out.putRaw(json, offset, length);
        return this;
    }

    /** Copies the document of another writer as a value: it is on one line, so not looked at. */
    public JsonWriter raw(JsonWriter json) {
        separate();
        out.put(json.out);
        return this;
    }

    /** Writes the document of another writer as one string: JSON within JSON. */
    public JsonWriter text(JsonWriter json) {
        separate();
        out.putQuoted(json.out);
        return this;
    }

    /** Writes an array. The encoder writes one value for each item. */
    public <T> JsonWriter array(Iterable<? extends T> items, Encoder<? super T> encoder) {
        beginArray();
        for (T item : items) {
            encoder.write(this, item);
        }
        return endArray();
    }

    /** Writes an array of what the stream gives, and closes the stream. The encoder writes one value for each item. */
    public <T> JsonWriter array(Stream<? extends T> items, Encoder<? super T> encoder) {
        try (items) {
            Iterator<? extends T> iterator = items.iterator();
            beginArray();
            while (iterator.hasNext()) {
                encoder.write(this, iterator.next());
            }
            return endArray();
        }
    }

    /** Writes an object. The encoder writes one value for each entry; names are written here. */
    public <T> JsonWriter object(Map<String, ? extends T> entries, Encoder<? super T> encoder) {
        beginObject();
        for (Map.Entry<String, ? extends T> entry : entries.entrySet()) {
            name(entry.getKey());
            encoder.write(this, entry.getValue());
        }
        return endObject();
    }

    /** Ends the line after the document, for streams in which every document is a line. */
    public JsonWriter endLine() {
        out.put('\n');
        return this;
    }

    /** Gives back the room that was kept for more, once a document is whole and is to be kept. */
    public JsonWriter trim() {
        out.trim();
        return this;
    }

    /** Tells whether what was written begins as an object. */
    public boolean isObject() {
        return out.size() > 0 && out.first() == '{';
    }

    /** Returns how many bytes were written. */
    public int size() {
        return out.size();
    }

    /** Returns a copy of what was written, in UTF-8. */
    public byte[] toBytes() {
        return out.toBytes();
    }

    /** Hands everything to the stream in a single write, so that two documents never mix. */
    public void writeTo(OutputStream stream) throws IOException {
        out.writeTo(stream);
    }

    /** Returns what was written. */
    @Override
    public String toString() {
        return out.toString();
    }

    private JsonWriter open(char bracket) {
        separate();
        out.put(bracket);
        depth++;
        return this;
    }

    private JsonWriter close(char bracket) {
        depth--;
        out.put(bracket);
        return this;
    }

    /** Sets a comma unless what comes next is the first in its brackets or the value of a name. */
    private void separate() {
        if (depth > 0) {
            byte last = out.last();
            if (last != '{' && last != '[' && last != ':') {
                out.put(',');
            }
        }
    }

    /** How to write a value of a type that JSON does not know. */
    public interface Encoder<T> {

        /** Writes exactly one value. */
        void write(JsonWriter json, T value);
    }
}
