package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.lathe.processor.model.Skill;
import dev.lathe.processor.write.schema.SkillDefinition;
import dev.lathe.processor.write.source.Literal;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The code for one skill.
 *
 * @param constant the name of its front matter
 * @param method the name of the method that returns its files
 */
record SkillCode(Skill skill, String constant, String method, List<SkillFileCode> files) {

    /** Returns code for each skill, with names that are still free. */
    static List<SkillCode> all(Adapter adapter) {
        List<SkillCode> skills = new ArrayList<>();
        for (Skill skill : adapter.features().skills()) {
            String word = SkillFileCode.word(skill.folder());
            String method = Names.free(adapter.methodNames(), word + "Files", word + "SkillFiles");
            String constant = adapter.fieldNames().newName(Names.constant(word) + "_FRONTMATTER");
            List<SkillFileCode> files = skill.files().stream()
                    .map(file -> SkillFileCode.of(file, skill, adapter))
                    .toList();
            skills.add(new SkillCode(skill, constant, method, files));
        }
        return skills;
    }

    /** Returns the method of {@code Features} that lists them. */
    static List<MethodSpec> table(List<SkillCode> skills, Adapter adapter) {
        List<CodeBlock> rows = skills.stream().map(SkillCode::row).toList();
        return rows.isEmpty() ? List.of() : TableWriter.write("skills", Types.SKILL, rows, adapter.methodNames());
    }

    List<FieldSpec> constants() {
        List<FieldSpec> constants = new ArrayList<>();
        constants.add(Entry.field(constant, SkillDefinition.frontMatter(skill)));
        files.forEach(file -> constants.add(file.definition()));
        return constants;
    }

    /** Returns the methods for its files. */
    List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(listed());
        files.forEach(file -> methods.add(file.content()));
        return methods;
    }

    private CodeBlock row() {
        return CodeBlock.of("new $T($L, $N, $N())", Types.SKILL, Literal.of(skill.uri()), constant, method);
    }

    private MethodSpec listed() {
        String start = files.size() > 1 ? "\n" : "";
        CodeBlock rows = files.stream().map(SkillFileCode::listed).collect(CodeBlock.joining(",\n"));
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(ParameterizedTypeName.get(Types.LIST, Types.SKILL_FILE))
                .addCode("return $T.of($L$>$>$L$<$<);\n", List.class, start, rows)
                .build();
    }
}
