package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.write.TableWriter.Row;
import dev.lathe.processor.write.TableWriter.Signature;
import dev.lathe.processor.write.schema.ToolDefinition;
import java.util.List;

/** Writes the tools of a class. */
final class ToolsWriter implements KindWriter {

    private static final Signature SIGNATURE = new Signature(
            "tools",
            Types.TOOL_ENTRY,
            "call",
            Types.TOOL_RESULT,
            List.of(
                    ParameterSpec.builder(String.class, "tool").build(),
                    ParameterSpec.builder(Types.ARGUMENTS, "arguments").build(),
                    ParameterSpec.builder(Types.CONTEXT, "context").build()));

    private final List<Entry<ToolMethod>> tools;
    private final Adapter adapter;

    private ToolsWriter(List<Entry<ToolMethod>> tools, Adapter adapter) {
        this.tools = tools;
        this.adapter = adapter;
    }

    static ToolsWriter of(Adapter adapter) {
        return new ToolsWriter(adapter.entries(adapter.features().tools()), adapter);
    }

    @Override
    public List<FieldSpec> constants() {
        return tools.stream()
                .map(tool -> tool.field(ToolDefinition.of(tool.feature(), adapter.features())))
                .toList();
    }

    @Override
    public List<MethodSpec> overrides() {
        return TableWriter.write(SIGNATURE, tools.stream().map(ToolsWriter::row).toList(), adapter.methodNames());
    }

    @Override
    public List<MethodSpec> calls() {
        CallWriter calls = new CallWriter(adapter);
        ResultCode results = new ResultCode(new Encoder(adapter.codecs()));
        return tools.stream()
                .map(tool -> calls.write(
                        tool.feature().method(),
                        tool.method(),
                        tool.feature().isClosed(),
                        Types.TOOL_RESULT,
                        results::of))
                .toList();
    }

    private static Row row(Entry<ToolMethod> tool) {
        CodeBlock entry = EntryCode.of(Types.TOOL_ENTRY, tool);
        CodeBlock call = CallWriter.call(tool.feature().method(), tool.method());
        return new Row(
                tool.feature().name(), entry, call, tool.feature().method().isThrowing());
    }
}
