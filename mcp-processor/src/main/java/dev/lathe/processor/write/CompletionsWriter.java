package dev.lathe.processor.write;

import static java.util.Objects.requireNonNull;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.lathe.processor.model.Completed;
import dev.lathe.processor.model.CompletionMethod;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.write.SwitchWriter.Case;
import dev.lathe.processor.write.SwitchWriter.Signature;
import dev.lathe.processor.write.source.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what completes the arguments of a class. */
final class CompletionsWriter implements KindWriter {

    private static final Signature SIGNATURE = new Signature(
            "complete",
            Types.COMPLETION,
            List.of(
                    ParameterSpec.builder(String.class, "completion").build(),
                    ParameterSpec.builder(String.class, CallWriter.BEGINNING).build(),
                    ParameterSpec.builder(Types.ARGUMENTS, "arguments").build(),
                    ParameterSpec.builder(Types.CONTEXT, "context").build()));

    private final Map<CompletionMethod, String> methods;
    private final Adapter adapter;

    private CompletionsWriter(Map<CompletionMethod, String> methods, Adapter adapter) {
        this.methods = methods;
        this.adapter = adapter;
    }

    static CompletionsWriter of(Adapter adapter) {
        Map<CompletionMethod, String> methods = new LinkedHashMap<>();
        for (CompletionMethod completion : adapter.features().completions()) {
            String argument = completion.argument().text();
            methods.put(completion, adapter.methodName(completion.method(), argument));
        }
        return new CompletionsWriter(methods, adapter);
    }

    @Override
    public List<FieldSpec> constants() {
        return List.of();
    }

    @Override
    public List<MethodSpec> overrides() {
        List<Completed> completed = adapter.features().completed();
        List<CodeBlock> entries =
                completed.stream().map(CompletionsWriter::entry).toList();
        List<Case> cases = completed.stream().map(this::pick).toList();
        List<MethodSpec> overrides = new ArrayList<>();
        overrides.addAll(TableWriter.write("completions", Types.COMPLETION_ENTRY, entries, adapter.methodNames()));
        overrides.addAll(SwitchWriter.write(SIGNATURE, cases, adapter.methodNames()));
        return overrides;
    }

    @Override
    public List<MethodSpec> calls() {
        CallWriter calls = new CallWriter(adapter);
        return methods.entrySet().stream()
                .map(next -> call(next.getKey().method(), next.getValue(), calls))
                .toList();
    }

    private MethodSpec call(FeatureMethod user, String name, CallWriter calls) {
        return calls.write(user, name, false, Types.COMPLETION, ValuesCode.of(user, adapter.codecs())::of);
    }

    private static CodeBlock entry(Completed completed) {
        return CodeBlock.of(
                "new $T($L, $L)",
                Types.COMPLETION_ENTRY,
                Literal.of(completed.of().key().text()),
                Literal.of(completed.argument().name()));
    }

    private Case pick(Completed completed) {
        return completed
                .method()
                .map(completion -> new Case(
                        completed.key(),
                        CallWriter.call(completion.method(), requireNonNull(methods.get(completion)), false),
                        completion.method().isThrowing()))
                .orElseGet(() -> new Case(completed.key(), byItself(completed), false));
    }

    private static CodeBlock byItself(Completed completed) {
        return CodeBlock.of(
                "$T.startingWith($N, $L)",
                Types.COMPLETION,
                CallWriter.BEGINNING,
                completed.argument().shape().accept(ConstantsCode.INSTANCE));
    }
}
