package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.write.FeaturesWriter.Entry;
import dev.lathe.processor.write.source.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the two methods of {@code Features}: the table, and the switch that picks a tool. */
final class TableWriter {

    private static final int WIDE_CHAIN = 60;

    private TableWriter() {}

    static MethodSpec tools(List<Entry> entries) {
        CodeBlock table = entries.stream().map(TableWriter::entry).collect(CodeBlock.joining(",\n"));
        String start = entries.size() > 1 ? "\n" : "";
        return override("tools")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), Types.TOOL_ENTRY))
                .addCode("return $T.of($L$>$>$L$<$<);\n", List.class, start, table)
                .build();
    }

    static MethodSpec call(List<Entry> entries) {
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (tool) {\n$>");
        for (Entry entry : entries) {
            body.add(
                    "case $L -> $L;\n", Literal.of(entry.tool().name()), ToolWriter.call(entry.tool(), entry.method()));
        }
        body.add("default -> throw new $T(tool);\n$<};\n", IllegalArgumentException.class);
        MethodSpec.Builder method = override("call")
                .returns(Types.TOOL_RESULT)
                .addParameter(String.class, "tool")
                .addParameter(Types.ARGUMENTS, "arguments")
                .addParameter(Types.CONTEXT, "context");
        if (entries.stream().anyMatch(entry -> entry.tool().isThrowing())) {
            method.addException(Exception.class);
        }
        return method.addCode(body.build()).build();
    }

    private static CodeBlock entry(Entry entry) {
        ToolMethod tool = entry.tool();
        List<CodeBlock> limits = new ArrayList<>();
        tool.timeout()
                .ifPresent(timeout ->
                        limits.add(CodeBlock.of(".timeout($L)", DurationCode.of(Duration.parse(timeout.text())))));
        if (!tool.scopes().isEmpty()) {
            limits.add(CodeBlock.of(".scopes($L)", strings(tool.scopes())));
        }
        if (!tool.secrets().isEmpty()) {
            limits.add(CodeBlock.of(".secrets($L)", strings(tool.secrets())));
        }
        CodeBlock chain = CodeBlock.join(limits, "\n");
        String separator = limits.size() > 1 || chain.toString().length() > WIDE_CHAIN ? "\n" : "";
        CodeBlock start = CodeBlock.of("new $T($L, $N)", Types.TOOL_ENTRY, Literal.of(tool.name()), entry.constant());
        return CodeBlock.of("$L$>$>$L$L$<$<", start, separator, chain);
    }

    private static CodeBlock strings(List<String> texts) {
        return texts.stream().map(Literal::of).collect(CodeBlock.joining(", "));
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
