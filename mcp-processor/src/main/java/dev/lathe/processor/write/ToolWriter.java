package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.ToolMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the method that decodes the arguments of one tool, calls the user's method and encodes the result. */
final class ToolWriter {

    private final String field;
    private final Decoder decoder;
    private final ResultCode results;

    ToolWriter(String field, Codecs codecs) {
        this.field = field;
        this.decoder = new Decoder(codecs);
        this.results = new ResultCode(new Encoder(codecs));
    }

    MethodSpec write(ToolMethod tool, String name) {
        NameAllocator names = new NameAllocator();
        tool.parameters().forEach(parameter -> names.newName(parameter.javaName()));
        String arguments = Names.free(names, "arguments", "sent");
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .returns(Types.TOOL_RESULT)
                .addParameter(Types.ARGUMENTS, arguments);
        tool.contexts().forEach(context -> method.addParameter(Types.CONTEXT, context.javaName()));
        if (tool.isThrowing()) {
            method.addException(Exception.class);
        }
        return method.addCode(arguments(tool, arguments))
                .addCode(result(tool, names))
                .build();
    }

    /** Returns {@code add(arguments, context)}, with what the method above takes. */
    static CodeBlock call(ToolMethod tool, String name) {
        List<String> passed = new ArrayList<>(List.of("arguments"));
        tool.contexts().forEach(context -> passed.add("context"));
        return CodeBlock.of("$N($L)", name, String.join(", ", passed));
    }

    private CodeBlock arguments(ToolMethod tool, String arguments) {
        CodeBlock.Builder code = CodeBlock.builder();
        tool.arguments().forEach(slot -> code.add(Slots.read(slot, arguments, decoder)));
        if (tool.isClosed()) {
            code.add("$N.only($L);\n", arguments, Slots.names(tool.arguments()));
        }
        return code.add("$N.check();\n\n", arguments).build();
    }

    private CodeBlock result(ToolMethod tool, NameAllocator names) {
        String passed = tool.parameters().stream().map(Parameter::javaName).collect(Collectors.joining(", "));
        CodeBlock call = CodeBlock.of("$L.$N($L)", owner(tool), tool.method(), passed);
        return results.of(
                tool.result(), call, Names.free(names, "result", "returned"), Names.free(names, "json", "writer"));
    }

    /** A parameter may hide the field. */
    private CodeBlock owner(ToolMethod tool) {
        boolean isHidden = tool.parameters().stream()
                .anyMatch(parameter -> parameter.javaName().equals(field));
        return CodeBlock.of(isHidden ? "this.$N" : "$N", field);
    }
}
