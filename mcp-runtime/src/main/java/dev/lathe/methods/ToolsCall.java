package dev.lathe.methods;

import dev.lathe.core.Call;
import dev.lathe.core.CallRules;
import dev.lathe.core.Catalog;
import dev.lathe.core.Era;
import dev.lathe.core.Exchange;
import dev.lathe.core.FeatureTable.Offer;
import dev.lathe.core.Method;
import dev.lathe.core.Outcome;
import dev.lathe.core.Params;
import dev.lathe.core.Result;
import dev.lathe.core.View;
import dev.lathe.core.Work;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Content;
import dev.lathe.feature.Entry;
import dev.lathe.feature.FeatureResult;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.TaskSupport;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolException;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import org.jspecify.annotations.Nullable;

/** {@code tools/call}: finds the tool and runs the call on a thread of its own. */
public final class ToolsCall implements Method {

    private final Catalog catalog;
    private final CallRules rules;

    public ToolsCall(Catalog catalog, CallRules rules) {
        this.catalog = catalog;
        this.rules = rules;
    }

    @Override
    public String subject() {
        return "name";
    }

    @Override
    public @Nullable Entry feature(String name, View view) {
        return Offer.entryOf(view.tool(name));
    }

    @Override
    public void serve(Exchange exchange) {
        String name = Params.string(exchange.params(), subject(), "the name of a tool");
        Offer<ToolEntry> tool = rules.filters().view(catalog.table(), exchange).tool(name);
        if (tool == null) {
            throw Params.unknown("tool", name);
        }
        JsonObject arguments = Params.optionalObject(exchange.params(), "arguments");
        if (tool.entry().task() == TaskSupport.REQUIRED && !rules.tasks().areKnownTo(exchange)) {
            throw new RpcException(rules.tasks().unknown(exchange));
        }
        exchange.calls().start(new Call(exchange, new ToolWork(tool, arguments), rules));
    }

    /** What goes wrong in a tool is told to the model, in a result. */
    private static final class ToolWork extends Work {

        private final Offer<ToolEntry> tool;

        ToolWork(Offer<ToolEntry> tool, JsonObject arguments) {
            super(tool.entry(), "tool", tool.entry().name(), arguments);
            this.tool = tool;
        }

        @Override
        protected boolean mayBeTask() {
            return tool.entry().task() != TaskSupport.NEVER;
        }

        @Override
        protected FeatureResult run(JsonObject arguments, McpContext context) throws Exception {
            TaskSupport support = tool.entry().task();
            boolean fromTheStart = support == TaskSupport.OPTIONAL || support == TaskSupport.REQUIRED;
            if (fromTheStart && !context.startTask() && support == TaskSupport.REQUIRED) {
                throw new RpcException(RpcError.INTERNAL_ERROR, "there are too many tasks; cancel some, or try later");
            }
            return tool.features().call(tool.entry().name(), new Arguments(arguments), context);
        }

        @Override
        protected Result result(FeatureResult given) {
            return new CallResult((ToolResult) given);
        }

        @Override
        protected Outcome told(ToolException mistake) {
            return new Outcome.Answer(new CallResult(ToolResult.error(String.valueOf(mistake.getMessage()))));
        }
    }

    /** The members of a {@code CallToolResult}. */
    private record CallResult(ToolResult result) implements Result {
        @Override
        public void writeMembers(Era era, JsonWriter json) {
            json.name("content").beginArray();
            for (Content content : result.content()) {
                content.writeTo(json);
            }
            if (result.structured().isPresent()) {
                json.beginObject().name("type").value("text").name("text");
                json.text(result.structured().get()).endObject();
            }
            json.endArray();
            if (result.structured().isPresent()) {
                json.name("structuredContent");
                era.structured(json, result.structured().get());
            }
            if (result.isError()) {
                json.name("isError").value(true);
            }
        }
    }
}
