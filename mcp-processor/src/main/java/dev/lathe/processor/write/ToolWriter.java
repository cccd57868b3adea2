package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.ToolMethod;
import java.util.ArrayList;
import java.util.List;
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
        NameAllocator names = names();
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(Types.TOOL_RESULT);
        if (!tool.arguments().isEmpty()) {
            method.addParameter(Types.ARGUMENTS, "arguments");
        }
        if (!tool.contexts().isEmpty()) {
            method.addParameter(Types.CONTEXT, "context");
        }
        if (!tool.modifiers().thrown().isEmpty()) {
            method.addException(Exception.class);
        }
        return method.addCode(body(tool, names)).build();
    }

    /** Returns {@code add(arguments, context)}, with what the method above takes. */
    static CodeBlock call(ToolMethod tool, String name) {
        List<String> passed = new ArrayList<>();
        if (!tool.arguments().isEmpty()) {
            passed.add("arguments");
        }
        if (!tool.contexts().isEmpty()) {
            passed.add("context");
        }
        return CodeBlock.of("$N($L)", name, String.join(", ", passed));
    }

    private NameAllocator names() {
        NameAllocator names = new NameAllocator();
        names.newName("arguments");
        names.newName("context");
        names.newName(field);
        return names;
    }

    private CodeBlock body(ToolMethod tool, NameAllocator names) {
        CodeBlock.Builder body = CodeBlock.builder();
        List<String> passed = new ArrayList<>();
        for (Parameter parameter : tool.parameters()) {
            if (parameter instanceof Slot slot) {
                String variable = names.newName(slot.javaName());
                passed.add(variable);
                body.add(Slots.read(slot, variable, "arguments", decoder));
            } else {
                passed.add("context");
            }
        }
        if (!tool.arguments().isEmpty()) {
            body.add("arguments.check();\n\n");
        }
        CodeBlock call = CodeBlock.of("$N.$N($L)", field, tool.method(), String.join(", ", passed));
        return body.add(results.of(tool.result(), call, names.newName("result"), names.newName("json")))
                .build();
    }
}
