package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.lathe.processor.model.ResourceMethod;
import dev.lathe.processor.write.SwitchWriter.Case;
import dev.lathe.processor.write.SwitchWriter.Signature;
import dev.lathe.processor.write.schema.ResourceDefinition;
import dev.lathe.processor.write.source.Literal;
import java.util.ArrayList;
import java.util.List;

/** Writes the resources of a class, and the templates of such. */
record ResourcesWriter(Entries<ResourceMethod> all, Adapter adapter) implements KindWriter {

    private static final Signature MATCH = new Signature(
            "match",
            Types.JSON_OBJECT,
            List.of(
                    ParameterSpec.builder(String.class, "template").build(),
                    ParameterSpec.builder(String.class, "uri").build()));

    static ResourcesWriter of(Adapter adapter) {
        return new ResourcesWriter(adapter.entries(adapter.features().resources()), adapter);
    }

    @Override
    public List<FieldSpec> constants() {
        return all.constants(ResourceDefinition::of);
    }

    @Override
    public List<MethodSpec> overrides() {
        Entries<ResourceMethod> resources = all.only(resource -> !resource.isTemplate());
        Entries<ResourceMethod> templates = all.only(ResourceMethod::isTemplate);
        List<MethodSpec> methods = new ArrayList<>();
        methods.addAll(resources.table("resources", Types.RESOURCE_ENTRY, ResourcesWriter::more));
        methods.addAll(templates.table("templates", Types.RESOURCE_ENTRY, ResourcesWriter::more));
        methods.addAll(templates.picking(MATCH, ResourcesWriter::match));
        methods.addAll(all.calling(Signature.calling("read", Types.RESOURCE_RESULT, "resource")));
        return methods;
    }

    @Override
    public List<MethodSpec> calls() {
        return all.calls(Types.RESOURCE_RESULT, new ContentsCode(new Encoder(adapter.codecs()))::of);
    }

    private static List<CodeBlock> more(ResourceMethod resource) {
        List<CodeBlock> calls = new ArrayList<>();
        resource.mediaType().ifPresent(type -> calls.add(CodeBlock.of(".mimeType($L)", Literal.of(type))));
        resource.caching().ifPresent(hint -> calls.add(CodeBlock.of(".caching($L)", CachingCode.of(hint))));
        return calls;
    }

    private static Case match(Entry<ResourceMethod> template) {
        ResourceMethod resource = template.feature();
        return new Case(resource.key().text(), MatchCode.of(resource.template()), false);
    }
}
