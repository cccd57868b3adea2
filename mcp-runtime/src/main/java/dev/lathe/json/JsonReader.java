package dev.lathe.json;

import dev.lathe.json.JsonException.Kind;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Turns the bytes of one document into a tree, or refuses them.
 *
 * <p>Stricter than most readers, because what two readers understand differently is where attacks begin: only UTF-8
 * without a byte order mark, only the grammar of RFC 8259, and no name twice in an object.
 */
public final class JsonReader {

    private final Input input;
    private final StringToken strings;
    private final NumberToken numbers;
    private final int deepest;
    private final int mostValues;
    private int depth;
    private int values;

    private JsonReader(Input input, JsonLimits limits) {
        this.input = input;
        this.strings = new StringToken(input, limits.string());
        this.numbers = new NumberToken(input, limits.number());
        this.deepest = limits.depth();
        this.mostValues = limits.values();
    }

    /**
     * Returns the one document that these bytes are.
     *
     * @throws JsonException when they are anything else, or over a limit
     */
    public static JsonValue read(byte[] utf8, int offset, int length, JsonLimits limits) {
        Objects.checkFromIndexSize(offset, length, utf8.length);
        checkSize(length, limits);
        return new JsonReader(new Input(utf8, offset, length), limits).document();
    }

    static JsonValue read(String json, JsonLimits limits) {
        checkSize(json.length(), limits);
        ByteBuffer utf8 = ByteBuffer.allocate(3 * json.length());
        // Not getBytes, which turns half a surrogate pair into a question mark.
        if (StandardCharsets.UTF_8
                .newEncoder()
                .encode(CharBuffer.wrap(json), utf8, true)
                .isError()) {
            throw new JsonException(Kind.MALFORMED, "half a surrogate pair must be escaped", utf8.position());
        }
        return read(utf8.array(), 0, utf8.position(), limits);
    }

    private static void checkSize(int length, JsonLimits limits) {
        if (length > limits.document()) {
            throw new JsonException(
                    Kind.TOO_LARGE, "documents may have " + limits.document() + " bytes", limits.document());
        }
    }

    private JsonValue document() {
        if (input.peek() == 0xEF) {
            throw input.malformed("documents must not begin with a byte order mark");
        }
        JsonValue document = value();
        if (input.token() != Input.END) {
            throw input.unexpected("the end of the document");
        }
        return document;
    }

    private JsonValue value() {
        if (++values > mostValues) {
            throw input.problem(Kind.TOO_LARGE, "documents may have " + mostValues + " values");
        }
        return switch (input.token()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> new JsonString(strings.read());
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> new JsonNumber(numbers.read());
            case 't' -> literal("true", JsonBoolean.TRUE);
            case 'f' -> literal("false", JsonBoolean.FALSE);
            case 'n' -> literal("null", JsonNull.NULL);
            default -> throw input.unexpected("a value");
        };
    }

    private JsonObject object() {
        if (open() == '}') {
            close();
            return JsonObject.EMPTY;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        do {
            member(members);
        } while (more('}', "',' or '}'"));
        return new JsonObject(members);
    }

    private void member(Map<String, JsonValue> members) {
        if (input.token() != '"') {
            throw input.unexpected("a name in quotes");
        }
        String name = strings.read();
        if (members.containsKey(name)) {
            throw input.problem(Kind.DUPLICATE_NAME, "an object must not have a name twice");
        }
        if (input.token() != ':') {
            throw input.unexpected("':'");
        }
        input.skip();
        members.put(name, value());
    }

    private JsonArray array() {
        if (open() == ']') {
            close();
            return JsonArray.EMPTY;
        }
        List<JsonValue> items = new ArrayList<>();
        do {
            items.add(value());
        } while (more(']', "',' or ']'"));
        return new JsonArray(items);
    }

    /** Steps into an array or object and returns the first byte there. */
    private int open() {
        if (depth == deepest) {
            throw input.malformed("arrays and objects may be nested " + deepest + " levels deep");
        }
        depth++;
        input.skip();
        return input.token();
    }

    private void close() {
        depth--;
        input.skip();
    }

    /** Steps over a comma and returns true, or over the closing bracket and returns false. */
    private boolean more(char bracket, String wanted) {
        int next = input.token();
        if (next == ',') {
            input.skip();
            return true;
        }
        if (next != bracket) {
            throw input.unexpected(wanted);
        }
        close();
        return false;
    }

    private JsonValue literal(String word, JsonValue value) {
        for (int i = 0; i < word.length(); i++) {
            if (input.peek() != word.charAt(i)) {
                throw input.unexpected(word);
            }
            input.skip();
        }
        return value;
    }
}
