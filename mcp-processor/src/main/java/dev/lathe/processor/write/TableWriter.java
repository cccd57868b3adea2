package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.lathe.processor.write.source.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the two methods of {@code Features} for one kind: the table, and the switch that picks a feature. */
final class TableWriter {

    /** A method has 65,535 bytes at most, and is never compiled with more than 8,000. A row takes 40 of the switch. */
    private static final int MOST_ROWS_OF_A_METHOD = 200;

    /**
     * How the two methods are declared.
     *
     * @param parameters those of the switch, the first is what it picks by
     */
    record Signature(String table, ClassName entry, String pick, ClassName result, List<ParameterSpec> parameters) {

        TypeName list() {
            return ParameterizedTypeName.get(ClassName.get(List.class), entry);
        }

        String picked() {
            return parameters.get(0).name();
        }
    }

    /**
     * One feature.
     *
     * @param call what the switch does, with its parameters
     */
    record Row(String name, CodeBlock entry, CodeBlock call, boolean isThrowing) {}

    /** As many rows as fit into one method, with the names of the method that lists them and the one that picks one. */
    private record Part(List<Row> rows, String table, String pick) {}

    private final Signature signature;
    private final List<Part> parts;
    private final boolean isThrowing;

    private TableWriter(Signature signature, List<Part> parts, boolean isThrowing) {
        this.signature = signature;
        this.parts = parts;
        this.isThrowing = isThrowing;
    }

    /** Returns the two methods, and where there are many rows, those that they go on in. */
    static List<MethodSpec> write(Signature signature, List<Row> rows, NameAllocator names) {
        boolean isThrowing = rows.stream().anyMatch(Row::isThrowing);
        return new TableWriter(signature, parts(signature, rows, names), isThrowing).methods();
    }

    private static List<Part> parts(Signature signature, List<Row> rows, NameAllocator names) {
        if (rows.size() <= MOST_ROWS_OF_A_METHOD) {
            return List.of(new Part(rows, signature.table, signature.pick));
        }
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += MOST_ROWS_OF_A_METHOD) {
            int number = parts.size() + 1;
            parts.add(new Part(
                    rows.subList(from, Math.min(from + MOST_ROWS_OF_A_METHOD, rows.size())),
                    names.newName(signature.table + number),
                    from == 0 ? signature.pick : names.newName(signature.pick + number)));
        }
        return parts;
    }

    private List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (parts.size() > 1) {
            methods.add(wholeTable());
        }
        parts.forEach(part -> methods.add(table(part)));
        for (int i = 0; i < parts.size(); i++) {
            CodeBlock otherwise = i + 1 < parts.size()
                    ? CodeBlock.of("$N($L)", parts.get(i + 1).pick, passed())
                    : CodeBlock.of("throw new $T($N)", IllegalArgumentException.class, signature.picked());
            methods.add(pick(parts.get(i), otherwise));
        }
        return methods;
    }

    private String passed() {
        return signature.parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
    }

    private MethodSpec wholeTable() {
        String all = signature.table;
        CodeBlock.Builder body =
                CodeBlock.builder().addStatement("$T $N = new $T<>()", signature.list(), all, ArrayList.class);
        parts.forEach(part -> body.addStatement("$N.addAll($N())", all, part.table));
        body.addStatement("return $T.copyOf($N)", List.class, all);
        return override(all).returns(signature.list()).addCode(body.build()).build();
    }

    private MethodSpec table(Part part) {
        MethodSpec.Builder method = part.table.equals(signature.table)
                ? override(part.table)
                : MethodSpec.methodBuilder(part.table).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
        CodeBlock table = part.rows.stream().map(Row::entry).collect(CodeBlock.joining(",\n"));
        String start = part.rows.size() > 1 ? "\n" : "";
        return method.returns(signature.list())
                .addCode("return $T.of($L$>$>$L$<$<);\n", List.class, start, table)
                .build();
    }

    private MethodSpec pick(Part part, CodeBlock otherwise) {
        MethodSpec.Builder method = part.pick.equals(signature.pick)
                ? override(part.pick)
                : MethodSpec.methodBuilder(part.pick).addModifiers(Modifier.PRIVATE);
        method.returns(signature.result).addParameters(signature.parameters);
        if (isThrowing) {
            method.addException(Exception.class);
        }
        CodeBlock.Builder body = CodeBlock.builder().add("return switch ($N) {\n$>", signature.picked());
        part.rows.forEach(row -> body.add("case $L -> $L;\n", Literal.of(row.name), row.call));
        return method.addCode(body.add("default -> $L;\n$<};\n", otherwise).build())
                .build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
