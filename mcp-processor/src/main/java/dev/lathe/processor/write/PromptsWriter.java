package dev.lathe.processor.write;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.lathe.processor.model.PromptMethod;
import dev.lathe.processor.write.SwitchWriter.Signature;
import dev.lathe.processor.write.schema.PromptDefinition;
import java.util.ArrayList;
import java.util.List;

/** Writes the prompts of a class. */
record PromptsWriter(Entries<PromptMethod> prompts) implements KindWriter {

    static PromptsWriter of(Adapter adapter) {
        return new PromptsWriter(adapter.entries(adapter.features().prompts()));
    }

    @Override
    public List<FieldSpec> constants() {
        return prompts.constants(PromptDefinition::of);
    }

    @Override
    public List<MethodSpec> overrides() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.addAll(prompts.table("prompts", Types.PROMPT_ENTRY, prompt -> List.of()));
        methods.addAll(prompts.calling(Signature.calling("get", Types.PROMPT_RESULT, "prompt")));
        return methods;
    }

    @Override
    public List<MethodSpec> calls() {
        return prompts.calls(Types.PROMPT_RESULT, MessagesCode::of);
    }
}
