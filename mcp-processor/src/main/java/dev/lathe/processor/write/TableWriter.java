package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes a method of {@code Features} that returns the entries of one kind. */
final class TableWriter {

    private final String name;
    private final TypeName list;

    private TableWriter(String name, ClassName entry) {
        this.name = name;
        this.list = ParameterizedTypeName.get(ClassName.get(List.class), entry);
    }

    /** Returns the method of that name, and where there are many entries, those that it gathers. */
    static List<MethodSpec> write(String name, ClassName entry, List<CodeBlock> entries, NameAllocator names) {
        return new TableWriter(name, entry).methods(entries, names);
    }

    private List<MethodSpec> methods(List<CodeBlock> entries, NameAllocator names) {
        if (!Part.areMany(entries)) {
            return List.of(table(override(), entries));
        }
        List<Part<CodeBlock>> parts = Part.gathered(entries, name, names);
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(whole(parts));
        for (Part<CodeBlock> part : parts) {
            MethodSpec.Builder method =
                    MethodSpec.methodBuilder(part.method()).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
            methods.add(table(method, part.rows()));
        }
        return methods;
    }

    private MethodSpec whole(List<Part<CodeBlock>> parts) {
        CodeBlock.Builder body = CodeBlock.builder().addStatement("$T $N = new $T<>()", list, name, ArrayList.class);
        parts.forEach(part -> body.addStatement("$N.addAll($N())", name, part.method()));
        body.addStatement("return $T.copyOf($N)", List.class, name);
        return override().returns(list).addCode(body.build()).build();
    }

    private MethodSpec table(MethodSpec.Builder method, List<CodeBlock> entries) {
        String start = entries.size() > 1 ? "\n" : "";
        return method.returns(list)
                .addCode("return $T.of($L$>$>$L$<$<);\n", List.class, start, CodeBlock.join(entries, ",\n"))
                .build();
    }

    private MethodSpec.Builder override() {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
