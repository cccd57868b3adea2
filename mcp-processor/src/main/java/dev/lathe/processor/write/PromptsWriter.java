package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.PromptMethod;
import dev.lathe.processor.write.SwitchWriter.Case;
import dev.lathe.processor.write.SwitchWriter.Signature;
import dev.lathe.processor.write.schema.PromptDefinition;
import java.util.ArrayList;
import java.util.List;

/** Writes the prompts of a class. */
final class PromptsWriter implements KindWriter {

    private static final Signature SIGNATURE = new Signature(
            "get",
            Types.PROMPT_RESULT,
            List.of(
                    ParameterSpec.builder(String.class, "prompt").build(),
                    ParameterSpec.builder(Types.ARGUMENTS, "arguments").build(),
                    ParameterSpec.builder(Types.CONTEXT, "context").build()));

    private final List<Entry<PromptMethod>> prompts;
    private final Adapter adapter;

    private PromptsWriter(List<Entry<PromptMethod>> prompts, Adapter adapter) {
        this.prompts = prompts;
        this.adapter = adapter;
    }

    static PromptsWriter of(Adapter adapter) {
        return new PromptsWriter(adapter.entries(adapter.features().prompts()), adapter);
    }

    @Override
    public List<FieldSpec> constants() {
        return prompts.stream()
                .map(prompt -> prompt.field(PromptDefinition.of(prompt.feature())))
                .toList();
    }

    @Override
    public List<MethodSpec> overrides() {
        List<CodeBlock> entries = prompts.stream()
                .map(prompt -> EntryCode.of(Types.PROMPT_ENTRY, prompt))
                .toList();
        List<Case> cases = prompts.stream().map(PromptsWriter::pick).toList();
        List<MethodSpec> methods = new ArrayList<>();
        methods.addAll(TableWriter.write("prompts", Types.PROMPT_ENTRY, entries, adapter.methodNames()));
        methods.addAll(SwitchWriter.write(SIGNATURE, cases, adapter.methodNames()));
        return methods;
    }

    @Override
    public List<MethodSpec> calls() {
        CallWriter calls = new CallWriter(adapter);
        return prompts.stream()
                .map(prompt -> calls.write(
                        prompt.feature().method(), prompt.method(), false, Types.PROMPT_RESULT, MessagesCode::of))
                .toList();
    }

    private static Case pick(Entry<PromptMethod> prompt) {
        FeatureMethod method = prompt.feature().method();
        return new Case(
                prompt.feature().key().text(), CallWriter.call(method, prompt.method(), false), method.isThrowing());
    }
}
