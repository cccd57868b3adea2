package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.lathe.processor.write.FeaturesWriter.Entry;
import dev.lathe.processor.write.source.Literal;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the two methods of {@code Features}: the table, and the switch that picks a tool. */
final class TableWriter {

    /** A method has 65,535 bytes at most, and is never compiled with more than 8,000. A tool takes 40 of the switch. */
    private static final int MOST_TOOLS_OF_A_METHOD = 200;

    private static final String TOOLS = "tools";
    private static final String CALL = "call";
    private static final TypeName LIST = ParameterizedTypeName.get(ClassName.get(List.class), Types.TOOL_ENTRY);

    /**
     * As many tools as fit into one method, with the names of the method that lists them and the one that calls them.
     */
    private record Part(List<Entry> entries, String tools, String call) {}

    private final List<Part> parts;
    private final boolean isThrowing;

    private TableWriter(List<Part> parts, boolean isThrowing) {
        this.parts = parts;
        this.isThrowing = isThrowing;
    }

    /** Returns the two methods, and where there are many tools, those that they go on in. */
    static List<MethodSpec> write(List<Entry> entries, NameAllocator names) {
        boolean isThrowing = entries.stream().anyMatch(entry -> entry.tool().isThrowing());
        return new TableWriter(parts(entries, names), isThrowing).methods();
    }

    private static List<Part> parts(List<Entry> entries, NameAllocator names) {
        if (entries.size() <= MOST_TOOLS_OF_A_METHOD) {
            return List.of(new Part(entries, TOOLS, CALL));
        }
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += MOST_TOOLS_OF_A_METHOD) {
            int number = parts.size() + 1;
            parts.add(new Part(
                    entries.subList(from, Math.min(from + MOST_TOOLS_OF_A_METHOD, entries.size())),
                    names.newName(TOOLS + number),
                    from == 0 ? CALL : names.newName(CALL + number)));
        }
        return parts;
    }

    private List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (parts.size() > 1) {
            methods.add(allTools());
        }
        parts.forEach(part -> methods.add(tools(part)));
        for (int i = 0; i < parts.size(); i++) {
            CodeBlock otherwise = i + 1 < parts.size()
                    ? CodeBlock.of("$N(tool, arguments, context)", parts.get(i + 1).call)
                    : CodeBlock.of("throw new $T(tool)", IllegalArgumentException.class);
            methods.add(call(parts.get(i), otherwise));
        }
        return methods;
    }

    private MethodSpec allTools() {
        CodeBlock.Builder body = CodeBlock.builder().addStatement("$T tools = new $T<>()", LIST, ArrayList.class);
        parts.forEach(part -> body.addStatement("tools.addAll($N())", part.tools));
        body.addStatement("return $T.copyOf(tools)", List.class);
        return override(TOOLS).returns(LIST).addCode(body.build()).build();
    }

    private static MethodSpec tools(Part part) {
        MethodSpec.Builder method = part.tools.equals(TOOLS)
                ? override(TOOLS)
                : MethodSpec.methodBuilder(part.tools).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        CodeBlock table = part.entries.stream().map(EntryCode::of).collect(CodeBlock.joining(",\n"));
        String start = part.entries.size() > 1 ? "\n" : "";
        return method.returns(LIST)
                .addCode("return $T.of($L$>$>$L$<$<);\n", List.class, start, table)
                .build();
    }

    private MethodSpec call(Part part, CodeBlock otherwise) {
        MethodSpec.Builder method = part.call.equals(CALL)
                ? override(CALL)
                : MethodSpec.methodBuilder(part.call).addModifiers(Modifier.PRIVATE);
        method.returns(Types.TOOL_RESULT)
                .addParameter(String.class, "tool")
                .addParameter(Types.ARGUMENTS, "arguments")
                .addParameter(Types.CONTEXT, "context");
        if (isThrowing) {
            method.addException(Exception.class);
        }
        CodeBlock.Builder body = CodeBlock.builder().add("return switch (tool) {\n$>");
        part.entries.forEach(entry -> body.add(
                "case $L -> $L;\n", Literal.of(entry.tool().name()), ToolWriter.call(entry.tool(), entry.method())));
        return method.addCode(body.add("default -> $L;\n$<};\n", otherwise).build())
                .build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
