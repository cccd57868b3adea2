package dev.lathe.methods;

import dev.lathe.core.Call;
import dev.lathe.core.CallRules;
import dev.lathe.core.Catalog;
import dev.lathe.core.Era;
import dev.lathe.core.Exchange;
import dev.lathe.core.FeatureTable.Offer;
import dev.lathe.core.Method;
import dev.lathe.core.Params;
import dev.lathe.core.Result;
import dev.lathe.core.View;
import dev.lathe.core.Work;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Entry;
import dev.lathe.feature.FeatureResult;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.PromptEntry;
import dev.lathe.feature.PromptMessage;
import dev.lathe.feature.PromptResult;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** {@code prompts/get}: finds the prompt and expands it. */
public final class PromptsGet implements Method {

    private final Catalog catalog;
    private final CallRules rules;

    public PromptsGet(Catalog catalog, CallRules rules) {
        this.catalog = catalog;
        this.rules = rules;
    }

    @Override
    public String subject() {
        return "name";
    }

    @Override
    public @Nullable Entry feature(String name, View view) {
        return Offer.entryOf(view.prompt(name));
    }

    @Override
    public void serve(Exchange exchange) {
        String name = Params.string(exchange.params(), subject(), "the name of a prompt");
        Offer<PromptEntry> prompt =
                rules.filters().view(catalog.table(), exchange).prompt(name);
        if (prompt == null) {
            throw Params.unknown("prompt", name);
        }
        JsonObject arguments = Params.optionalTexts(exchange.params(), "arguments");
        exchange.calls().start(new Call(exchange, new PromptWork(prompt, arguments), rules));
    }

    private static final class PromptWork extends Work {

        private final Offer<PromptEntry> prompt;

        PromptWork(Offer<PromptEntry> prompt, JsonObject arguments) {
            super(prompt.entry(), "prompt", prompt.entry().name(), arguments);
            this.prompt = prompt;
        }

        @Override
        protected FeatureResult run(JsonObject arguments, McpContext context) throws Exception {
            return prompt.features().get(prompt.entry().name(), Arguments.ofTexts(arguments), context);
        }

        @Override
        protected Result result(FeatureResult given) {
            return new GetResult((PromptResult) given);
        }
    }

    /** The members of a {@code GetPromptResult}. */
    private record GetResult(PromptResult result) implements Result {
        @Override
        public void writeMembers(Era era, JsonWriter json) {
            if (result.description().isPresent()) {
                json.name("description").value(result.description().get());
            }
            json.name("messages").beginArray();
            for (PromptMessage message : result.messages()) {
                message.writeTo(json);
            }
            json.endArray();
        }
    }
}
