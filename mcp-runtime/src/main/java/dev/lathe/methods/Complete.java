package dev.lathe.methods;

import dev.lathe.core.Call;
import dev.lathe.core.CallRules;
import dev.lathe.core.Catalog;
import dev.lathe.core.ClientLink;
import dev.lathe.core.Era;
import dev.lathe.core.Exchange;
import dev.lathe.core.FeatureTable.Offer;
import dev.lathe.core.Method;
import dev.lathe.core.Params;
import dev.lathe.core.Result;
import dev.lathe.core.View;
import dev.lathe.core.Work;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Completion;
import dev.lathe.feature.CompletionEntry;
import dev.lathe.feature.Entry;
import dev.lathe.feature.FeatureResult;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.PromptEntry;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code completion/complete}: says what an argument could be. */
public final class Complete implements Method {

    private static final int MOST_VALUES = 100;

    private final Catalog catalog;
    private final CallRules rules;

    public Complete(Catalog catalog, CallRules rules) {
        this.catalog = catalog;
        this.rules = rules;
    }

    @Override
    public void serve(Exchange exchange) {
        JsonObject params = exchange.params();
        View view = rules.filters().view(catalog.table(), exchange);
        Offer<? extends Entry> completed = completed(Params.object(params, "ref"), view);
        JsonObject argument = Params.object(params, "argument");
        String name = Params.string(argument, "name", "the name of an argument");
        String value = Params.string(argument, "value", "what there is of the argument so far");
        JsonObject resolved = Params.optionalTexts(Params.optionalObject(params, "context"), "arguments");
        Offer<CompletionEntry> offer = completed == null ? null : view.completion(completed.entry(), name);
        if (completed == null || offer == null) {
            exchange.answer(new CompleteResult(Completion.none()));
        } else {
            Work work = new CompleteWork(completed.entry(), offer, value, resolved);
            exchange.calls().start(new Call(exchange, work, rules));
        }
    }

    /** Returns what has the argument; null where a URI is no template, for which there is no error (Completion). */
    private static @Nullable Offer<? extends Entry> completed(JsonObject reference, View view) {
        String type = Params.string(reference, "type", "'ref/prompt' or 'ref/resource'");
        return switch (type) {
            case "ref/prompt" -> prompt(Params.string(reference, "name", "the name of a prompt"), view);
            case "ref/resource" -> view.template(Params.string(reference, "uri", "the template of a resource"));
            default -> throw Params.invalid("'type' must be 'ref/prompt' or 'ref/resource'");
        };
    }

    private static Offer<PromptEntry> prompt(String name, View view) {
        Offer<PromptEntry> prompt = view.prompt(name);
        if (prompt == null) {
            throw Params.unknown("prompt", name);
        }
        return prompt;
    }

    private static final class CompleteWork extends Work {

        private final Offer<CompletionEntry> completion;
        private final String value;

        CompleteWork(Entry completed, Offer<CompletionEntry> completion, String value, JsonObject resolved) {
            super(completed, "completion of", completed.key(), resolved);
            this.completion = completion;
            this.value = value;
        }

        @Override
        protected FeatureResult run(JsonObject resolved, McpContext context) throws Exception {
            String key = completion.entry().key();
            return completion.features().complete(key, value, Arguments.ofTexts(resolved), context);
        }

        @Override
        protected ClientLink link(Call call) {
            return new NoLink(label());
        }

        @Override
        protected Result result(FeatureResult given) {
            return new CompleteResult((Completion) given);
        }
    }

    /** The members of a {@code CompleteResult}. */
    private record CompleteResult(Completion completion) implements Result {
        @Override
        public void writeMembers(Era era, JsonWriter json) {
            List<String> values = completion.values();
            json.name("completion").beginObject().name("values").beginArray();
            for (String value : values.subList(0, Math.min(values.size(), MOST_VALUES))) {
                json.value(value);
            }
            json.endArray();
            if (completion.total().isPresent()) {
                json.name("total").value(completion.total().getAsInt());
            }
            boolean isCounted = completion.total().isPresent();
            boolean hasMore = values.size() > MOST_VALUES
                    || !isCounted
                    || completion.total().getAsInt() > values.size();
            json.name("hasMore").value(hasMore).endObject();
        }
    }
}
