package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.lathe.processor.model.Skill;
import dev.lathe.processor.model.SkillFile;
import dev.lathe.processor.write.SwitchWriter.Case;
import dev.lathe.processor.write.schema.SkillDefinition;
import dev.lathe.processor.write.source.Literal;
import dev.lathe.processor.write.source.TextBlock;
import java.util.Base64;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * The code for one file of a skill, which is a resource.
 *
 * @param constant the name of its definition
 * @param method the name of the method that returns its content
 */
record SkillFileCode(SkillFile file, Skill skill, String constant, String method) {

    static SkillFileCode of(SkillFile file, Skill skill, Adapter adapter) {
        String word = word(skill.folder() + "/" + file.path());
        String method = Names.free(adapter.methodNames(), word, word + "File");
        return new SkillFileCode(file, skill, adapter.fieldNames().newName(Names.constant(method)), method);
    }

    /** {@code refunds/examples/email.md} becomes {@code refundsExamplesEmailMd}. */
    static String word(String path) {
        String word = Names.camelCase(path.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_"));
        return word.isEmpty() || !Character.isJavaIdentifierStart(word.charAt(0)) ? "skill" + word : word;
    }

    FieldSpec definition() {
        return Entry.field(constant, SkillDefinition.of(file, skill));
    }

    CodeBlock row() {
        return CodeBlock.of(
                "new $T($L, $N).mimeType($L)",
                Types.RESOURCE_ENTRY,
                Literal.of(skill.uri(file)),
                constant,
                Literal.of(file.mediaType()));
    }

    Case pick() {
        return new Case(skill.uri(file), CodeBlock.of("$N()", method), false);
    }

    CodeBlock listed() {
        return CodeBlock.of(
                "new $T($L, $L, $L)",
                Types.SKILL_FILE,
                Literal.of(skill.uri(file)),
                Literal.of(file.digest()),
                file.size());
    }

    /** Returns the method with the file in it, which is made one text only when somebody reads it. */
    MethodSpec content() {
        CodeBlock content = TextBlock.orLiteral(file.content());
        MethodSpec.Builder body = MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Types.RESOURCE_RESULT)
                .addCode("$T $N = $>$>$L$<$<;\n", String.class, file.isText() ? "text" : "base64", content);
        return file.isText()
                ? body.addStatement("return $T.text(text)", Types.RESOURCE_RESULT)
                        .build()
                : body.addStatement(
                                "return $T.bytes($T.getDecoder().decode(base64))", Types.RESOURCE_RESULT, Base64.class)
                        .build();
    }
}
