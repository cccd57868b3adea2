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

/** Writes the resources of a class, the templates of such, and the pages and files of skills, which are resources. */
record ResourcesWriter(Entries<ResourceMethod> all, List<PageCode> pages, List<SkillCode> skills, Adapter adapter)
        implements KindWriter {

    private static final Signature MATCH = new Signature(
            "match",
            Types.JSON_OBJECT,
            List.of(
                    ParameterSpec.builder(String.class, "template").build(),
                    ParameterSpec.builder(String.class, "uri").build()));

    static ResourcesWriter of(Adapter adapter) {
        return new ResourcesWriter(
                adapter.entries(adapter.features().resources()),
                PageCode.all(adapter),
                SkillCode.all(adapter),
                adapter);
    }

    @Override
    public List<FieldSpec> constants() {
        List<FieldSpec> constants = new ArrayList<>(all.constants(ResourceDefinition::of));
        pages.forEach(page -> constants.addAll(page.constants()));
        skills.forEach(skill -> constants.addAll(skill.constants()));
        return constants;
    }

    @Override
    public List<MethodSpec> overrides() {
        Entries<ResourceMethod> resources = all.only(resource -> !resource.isTemplate());
        Entries<ResourceMethod> templates = all.only(ResourceMethod::isTemplate);
        List<MethodSpec> methods = new ArrayList<>();
        List<CodeBlock> rows = new ArrayList<>(resources.rows(Types.RESOURCE_ENTRY, ResourcesWriter::more));
        pages.forEach(page -> rows.add(page.row()));
        skillFiles().forEach(file -> rows.add(file.row()));
        if (!rows.isEmpty()) {
            methods.addAll(TableWriter.write("resources", Types.RESOURCE_ENTRY, rows, adapter.methodNames()));
        }
        methods.addAll(templates.table("templates", Types.RESOURCE_ENTRY, ResourcesWriter::more));
        methods.addAll(templates.picking(MATCH, ResourcesWriter::match));
        List<Case> cases = new ArrayList<>(all.cases());
        pages.forEach(page -> cases.add(page.pick()));
        skillFiles().forEach(file -> cases.add(file.pick()));
        Signature read = Signature.calling("read", Types.RESOURCE_RESULT, "resource");
        methods.addAll(SwitchWriter.write(read, cases, adapter.methodNames()));
        methods.addAll(SkillCode.table(skills, adapter));
        return methods;
    }

    @Override
    public List<MethodSpec> calls() {
        List<MethodSpec> methods =
                new ArrayList<>(all.calls(Types.RESOURCE_RESULT, new ContentsCode(new Encoder(adapter.codecs()))::of));
        pages.forEach(page -> methods.add(page.content()));
        skills.forEach(skill -> methods.addAll(skill.methods()));
        return methods;
    }

    private List<SkillFileCode> skillFiles() {
        return skills.stream().flatMap(skill -> skill.files().stream()).toList();
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
