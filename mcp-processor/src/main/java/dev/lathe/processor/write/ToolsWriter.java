package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.write.SwitchWriter.Signature;
import dev.lathe.processor.write.schema.ToolDefinition;
import java.util.ArrayList;
import java.util.List;

/** Writes the tools of a class. */
record ToolsWriter(Entries<ToolMethod> tools, Adapter adapter) implements KindWriter {

    static ToolsWriter of(Adapter adapter) {
        return new ToolsWriter(adapter.entries(adapter.features().tools()), adapter);
    }

    @Override
    public List<FieldSpec> constants() {
        return tools.constants(tool -> ToolDefinition.of(tool, adapter.features()));
    }

    @Override
    public List<MethodSpec> overrides() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.addAll(tools.table("tools", Types.TOOL_ENTRY, ToolsWriter::task));
        methods.addAll(tools.calling(Signature.calling("call", Types.TOOL_RESULT, "tool")));
        return methods;
    }

    @Override
    public List<MethodSpec> calls() {
        return tools.calls(Types.TOOL_RESULT, new ResultCode(new Encoder(adapter.codecs()))::of);
    }

    private static List<CodeBlock> task(ToolMethod tool) {
        return tool.task().stream()
                .map(when -> CodeBlock.of(".task($T.$N)", Types.TASK_SUPPORT, when.text()))
                .toList();
    }
}
