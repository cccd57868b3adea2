package dev.lathe.dialogue;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Caller;
import dev.lathe.feature.ClientInfo;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.PromptEntry;
import dev.lathe.feature.PromptResult;
import dev.lathe.feature.TraceContext;
import java.util.List;

/** Shows callers what the server knows of them. */
final class Mirror implements Features {

    @Override
    public List<PromptEntry> prompts() {
        return List.of(prompt("caller"), prompt("meta"), prompt("trace"));
    }

    private static PromptEntry prompt(String name) {
        return new PromptEntry(name, "{\"name\":\"" + name + "\"}");
    }

    @Override
    public PromptResult get(String prompt, Arguments arguments, McpContext context) {
        return PromptResult.text(
                switch (prompt) {
                    case "caller" -> caller(context.caller());
                    case "meta" -> context.meta().members().keySet().toString();
                    case "trace" -> context.trace().map(TraceContext::headers).toString();
                    default -> throw new IllegalArgumentException(prompt);
                });
    }

    private static String caller(Caller caller) {
        String principal = caller.identity().principal().orElse("nobody");
        String client = caller.client().map(ClientInfo::name).orElse("nothing");
        return principal + " with " + client;
    }
}
