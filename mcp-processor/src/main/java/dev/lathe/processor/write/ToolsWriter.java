package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.write.SwitchWriter.Case;
import dev.lathe.processor.write.SwitchWriter.Signature;
import dev.lathe.processor.write.schema.ToolDefinition;
import java.util.ArrayList;
import java.util.List;

/** Writes the tools of a class. */
final class ToolsWriter implements KindWriter {

    private static final Signature SIGNATURE = new Signature(
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
        List<CodeBlock> entries =
                tools.stream().map(tool -> EntryCode.of(Types.TOOL_ENTRY, tool)).toList();
        List<Case> cases = tools.stream().map(ToolsWriter::pick).toList();
        List<MethodSpec> methods = new ArrayList<>();
        methods.addAll(TableWriter.write("tools", Types.TOOL_ENTRY, entries, adapter.methodNames()));
        methods.addAll(SwitchWriter.write(SIGNATURE, cases, adapter.methodNames()));
        return methods;
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

    private static Case pick(Entry<ToolMethod> tool) {
        FeatureMethod method = tool.feature().method();
        return new Case(
                tool.feature().key().text(),
                CallWriter.call(method, tool.method(), tool.feature().isClosed()),
                method.isThrowing());
    }
}
