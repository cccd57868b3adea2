package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.write.FeaturesWriter.Entry;
import java.time.Duration;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the two methods of {@code Features}: the table, and the switch that picks a tool. */
final class TableWriter {

    private TableWriter() {}

    static MethodSpec tools(List<Entry> entries) {
        CodeBlock table = entries.stream().map(TableWriter::entry).collect(CodeBlock.joining(",\n"));
        return override("tools")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), Types.TOOL_ENTRY))
                .addCode("return $T.of(\n$>$>$L);\n$<$<", List.class, table)
                .build();
    }

    static MethodSpec call(List<Entry> entries) {
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (tool) {\n$>");
        for (Entry entry : entries) {
            body.add("case $S -> $L;\n", entry.tool().name(), ToolWriter.call(entry.tool(), entry.method()));
        }
        body.add("default -> throw new $T(tool);\n$<};\n", IllegalArgumentException.class);
        MethodSpec.Builder method = override("call")
                .returns(Types.TOOL_RESULT)
                .addParameter(String.class, "tool")
                .addParameter(Types.ARGUMENTS, "arguments")
                .addParameter(Types.CONTEXT, "context");
        if (entries.stream()
                .anyMatch(entry -> !entry.tool().modifiers().thrown().isEmpty())) {
            method.addException(Exception.class);
        }
        return method.addCode(body.build()).build();
    }

    private static CodeBlock entry(Entry entry) {
        ToolMethod tool = entry.tool();
        CodeBlock.Builder code =
                CodeBlock.builder().add("new $T($S, $N)", Types.TOOL_ENTRY, tool.name(), entry.constant());
        tool.timeout().ifPresent(timeout -> code.add(".timeout($L)", duration(Duration.parse(timeout.text()))));
        if (!tool.scopes().isEmpty()) {
            code.add(".scopes($L)", strings(tool.scopes()));
        }
        if (!tool.secrets().isEmpty()) {
            code.add(".secrets($L)", strings(tool.secrets()));
        }
        return code.build();
    }

    private static CodeBlock duration(Duration duration) {
        return duration.getNano() == 0
                ? CodeBlock.of("$T.ofSeconds($L)", Duration.class, duration.getSeconds())
                : CodeBlock.of("$T.ofMillis($L)", Duration.class, duration.toMillis());
    }

    private static CodeBlock strings(List<String> texts) {
        return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", "));
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
