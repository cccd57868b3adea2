package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.lathe.processor.write.source.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes a method of {@code Features} that picks a feature by its key. */
final class SwitchWriter {

    /**
     * How the method is declared.
     *
     * @param parameters the first is the key
     */
    record Signature(String name, TypeName result, List<ParameterSpec> parameters) {

        /** Returns the one of a method that calls what has the key. */
        static Signature calling(String name, TypeName result, String key) {
            return new Signature(
                    name,
                    result,
                    List.of(
                            ParameterSpec.builder(String.class, key).build(),
                            ParameterSpec.builder(Types.ARGUMENTS, "arguments").build(),
                            ParameterSpec.builder(Types.CONTEXT, "context").build()));
        }
    }

    /**
     * What the method does for one key.
     *
     * @param call an expression, with the parameters
     */
    record Case(String key, CodeBlock call, boolean isThrowing) {}

    private final Signature signature;
    private final boolean isThrowing;

    private SwitchWriter(Signature signature, boolean isThrowing) {
        this.signature = signature;
        this.isThrowing = isThrowing;
    }

    /** Returns the method, and where there are many cases, those that it goes on in. */
    static List<MethodSpec> write(Signature signature, List<Case> cases, NameAllocator names) {
        boolean isThrowing = cases.stream().anyMatch(Case::isThrowing);
        return new SwitchWriter(signature, isThrowing).methods(Part.chained(cases, signature.name, names));
    }

    private List<MethodSpec> methods(List<Part<Case>> parts) {
        List<MethodSpec> methods = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            CodeBlock otherwise = i + 1 < parts.size()
                    ? CodeBlock.of("$N($L)", parts.get(i + 1).method(), passed())
                    : CodeBlock.of("throw new $T($N)", IllegalArgumentException.class, key());
            methods.add(method(parts.get(i), otherwise));
        }
        return methods;
    }

    private MethodSpec method(Part<Case> part, CodeBlock otherwise) {
        MethodSpec.Builder method = declared(part.method()).returns(signature.result);
        method.addParameters(signature.parameters);
        if (isThrowing) {
            method.addException(Exception.class);
        }
        CodeBlock.Builder body = CodeBlock.builder().add("return switch ($N) {\n$>", key());
        part.rows().forEach(next -> body.add("case $L -> $L;\n", Literal.of(next.key), next.call));
        return method.addCode(body.add("default -> $L;\n$<};\n", otherwise).build())
                .build();
    }

    private MethodSpec.Builder declared(String name) {
        return name.equals(signature.name)
                ? MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC)
                : MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE);
    }

    private String key() {
        return signature.parameters.get(0).name();
    }

    private String passed() {
        return signature.parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
    }
}
