package dev.lathe.core;

import dev.lathe.json.JsonNull;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.Printable;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.util.Map;

/** What the params of a request must be; whatever else they are is the client's mistake, and it is told so. */
public final class Params {

    private Params() {}

    /** Returns a string that must be there. */
    public static String string(JsonObject params, String name, String meaning) {
        if (params.find(name) instanceof JsonString string) {
            return string.value();
        }
        throw invalid("'" + name + "' must be " + meaning);
    }

    /** Returns an object that must be there. */
    public static JsonObject object(JsonObject params, String name) {
        if (params.find(name) instanceof JsonObject object) {
            return object;
        }
        throw invalid("'" + name + "' must be an object");
    }

    /** Returns an object of objects that must be there. */
    public static JsonObject objects(JsonObject params, String name) {
        JsonObject objects = object(params, name);
        for (JsonValue member : objects.members().values()) {
            if (!(member instanceof JsonObject)) {
                throw invalid("each of '" + name + "' must be an object");
            }
        }
        return objects;
    }

    /** Returns an object that may be missing, which is empty then. */
    public static JsonObject optionalObject(JsonObject params, String name) {
        JsonValue value = params.find(name);
        return value == null || value == JsonNull.NULL ? JsonObject.EMPTY : object(params, name);
    }

    /** Returns an object of strings that may be missing, which is empty then. */
    public static JsonObject optionalTexts(JsonObject params, String name) {
        JsonObject texts = optionalObject(params, name);
        for (Map.Entry<String, JsonValue> member : texts.members().entrySet()) {
            if (!(member.getValue() instanceof JsonString)) {
                throw invalid("each of '" + name + "' must be a string");
            }
        }
        return texts;
    }

    /** Says that there is no such feature: to this client at least, which is not told more. */
    public static RpcException unknown(String noun, String name) {
        return invalid("Unknown " + noun + ": " + Printable.of(name));
    }

    /** Says what is wrong with them. */
    public static RpcException invalid(String mistake) {
        return new RpcException(RpcError.INVALID_PARAMS, mistake);
    }
}
