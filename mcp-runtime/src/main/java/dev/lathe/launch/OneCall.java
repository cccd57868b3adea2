package dev.lathe.launch;

import dev.lathe.json.JsonArray;
import dev.lathe.json.JsonBoolean;
import dev.lathe.json.JsonException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.wire.RpcException;

/** {@code --call NAME [JSON]}: calls a tool and prints what it says, a piece a line. */
final class OneCall {

    private static final int TOOL_FAILED = 1;

    private OneCall() {}

    static int run(Application application, String[] args, Console console) {
        if (args.length < 2 || args.length > 3) {
            return console.refuse("--call takes the name of a tool and, if it needs any, arguments as a JSON object");
        }
        JsonValue arguments;
        try {
            arguments = JsonValue.parse(args.length == 3 ? args[2] : "{}");
        } catch (JsonException mistake) {
            return console.refuse("the arguments are no JSON: " + mistake.getMessage());
        }
        return arguments instanceof JsonObject object
                ? run(application, args[1], object, console)
                : console.refuse("the arguments must be a JSON object");
    }

    private static int run(Application application, String tool, JsonObject arguments, Console console) {
        JsonObject result;
        try {
            result = application.server().call(tool, arguments);
        } catch (RpcException refusal) {
            return console.refuse(refusal.error().message());
        }
        int printed = console.print(text(result));
        boolean failed = result.find("isError") == JsonBoolean.TRUE;
        return printed == 0 && failed ? TOOL_FAILED : printed;
    }

    private static String text(JsonObject result) {
        StringBuilder text = new StringBuilder();
        if (result.find("content") instanceof JsonArray content) {
            for (JsonValue piece : content.items()) {
                text.append(textOf(piece)).append('\n');
            }
        }
        return text.toString();
    }

    private static String textOf(JsonValue piece) {
        return piece instanceof JsonObject object && object.find("text") instanceof JsonString text
                ? text.value()
                : piece.toString();
    }
}
