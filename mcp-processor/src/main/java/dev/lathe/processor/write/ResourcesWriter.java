package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.ResourceMethod;
import dev.lathe.processor.write.SwitchWriter.Case;
import dev.lathe.processor.write.SwitchWriter.Signature;
import dev.lathe.processor.write.schema.ResourceDefinition;
import java.util.ArrayList;
import java.util.List;

/** Writes the resources of a class, and the templates of such. */
final class ResourcesWriter implements KindWriter {

    private static final Signature READ = new Signature(
            "read",
            Types.RESOURCE_RESULT,
            List.of(
                    ParameterSpec.builder(String.class, "resource").build(),
                    ParameterSpec.builder(Types.ARGUMENTS, "arguments").build(),
                    ParameterSpec.builder(Types.CONTEXT, "context").build()));

    private static final Signature MATCH = new Signature(
            "match",
            Types.JSON_OBJECT,
            List.of(
                    ParameterSpec.builder(String.class, "template").build(),
                    ParameterSpec.builder(String.class, "uri").build()));

    private final List<Entry<ResourceMethod>> all;
    private final Adapter adapter;

    private ResourcesWriter(List<Entry<ResourceMethod>> all, Adapter adapter) {
        this.all = all;
        this.adapter = adapter;
    }

    static ResourcesWriter of(Adapter adapter) {
        return new ResourcesWriter(adapter.entries(adapter.features().resources()), adapter);
    }

    @Override
    public List<FieldSpec> constants() {
        return all.stream()
                .map(resource -> resource.field(ResourceDefinition.of(resource.feature())))
                .toList();
    }

    @Override
    public List<MethodSpec> overrides() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.addAll(table("resources", false));
        methods.addAll(table("templates", true));
        List<Case> matches =
                templates(true).stream().map(ResourcesWriter::match).toList();
        if (!matches.isEmpty()) {
            methods.addAll(SwitchWriter.write(MATCH, matches, adapter.methodNames()));
        }
        List<Case> reads = all.stream().map(ResourcesWriter::pick).toList();
        methods.addAll(SwitchWriter.write(READ, reads, adapter.methodNames()));
        return methods;
    }

    @Override
    public List<MethodSpec> calls() {
        CallWriter calls = new CallWriter(adapter);
        ContentsCode contents = new ContentsCode(new Encoder(adapter.codecs()));
        return all.stream()
                .map(resource -> calls.write(
                        resource.feature().method(), resource.method(), false, Types.RESOURCE_RESULT, contents::of))
                .toList();
    }

    private List<MethodSpec> table(String name, boolean isTemplate) {
        List<CodeBlock> entries = templates(isTemplate).stream()
                .map(resource -> EntryCode.of(Types.RESOURCE_ENTRY, resource, more(resource.feature())))
                .toList();
        return entries.isEmpty()
                ? List.of()
                : TableWriter.write(name, Types.RESOURCE_ENTRY, entries, adapter.methodNames());
    }

    private List<Entry<ResourceMethod>> templates(boolean isTemplate) {
        return all.stream()
                .filter(resource -> resource.feature().isTemplate() == isTemplate)
                .toList();
    }

    private static List<CodeBlock> more(ResourceMethod resource) {
        List<CodeBlock> calls = new ArrayList<>();
        resource.mediaType().ifPresent(type -> calls.add(CodeBlock.of(".mimeType($S)", type)));
        resource.caching().ifPresent(hint -> calls.add(CodeBlock.of(".caching($L)", CachingCode.of(hint))));
        return calls;
    }

    private static Case match(Entry<ResourceMethod> template) {
        return new Case(
                template.feature().key().text(), MatchCode.of(template.feature().template()), false);
    }

    private static Case pick(Entry<ResourceMethod> resource) {
        FeatureMethod method = resource.feature().method();
        return new Case(
                resource.feature().key().text(),
                CallWriter.call(method, resource.method(), false),
                method.isThrowing());
    }
}
