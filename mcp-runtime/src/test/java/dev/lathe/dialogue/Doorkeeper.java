package dev.lathe.dialogue;

import dev.lathe.feature.FeatureResult;
import dev.lathe.feature.Interceptor;
import dev.lathe.feature.Invocation;
import dev.lathe.feature.PromptResult;
import dev.lathe.feature.ResourceResult;
import dev.lathe.feature.ToolException;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import java.util.Map;

/** Does each thing that an interceptor may do. */
final class Doorkeeper implements Interceptor {

    @Override
    public FeatureResult intercept(Invocation invocation, Next next) throws Exception {
        return switch (invocation.method() + " " + invocation.name()) {
            case "tools/call echo" -> next.proceed(invocation.with(text("other words")));
            case "tools/call count" -> {
                next.proceed(invocation);
                yield next.proceed(invocation);
            }
            case "tools/call picture" -> ToolResult.text("no picture today");
            case "tools/call point", "prompts/get gallery", "resources/read archive://seal" ->
                throw new ToolException("you may not use " + invocation.label());
            case "tools/call add" -> PromptResult.text("not what a tool gives");
            case "tools/call leak" -> throw new IllegalStateException("password=secret");
            case "resources/read archive://book/Emma" ->
                ResourceResult.text(invocation.arguments().toString());
            default -> next.proceed(invocation);
        };
    }

    private static JsonObject text(String text) {
        return JsonObject.of(Map.of("text", new JsonString(text)));
    }
}
