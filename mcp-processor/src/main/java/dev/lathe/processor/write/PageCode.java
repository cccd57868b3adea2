package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.lathe.processor.model.Page;
import dev.lathe.processor.model.PageFile;
import dev.lathe.processor.write.SwitchWriter.Case;
import dev.lathe.processor.write.schema.PageDefinition;
import dev.lathe.processor.write.source.Literal;
import dev.lathe.processor.write.source.TextBlock;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The code for one page, which is a resource.
 *
 * @param constant the name of its definition
 * @param meta the name of what is said of its content
 * @param method the name of the method that returns the content
 */
record PageCode(Page page, String constant, String meta, String method) {

    /** Returns code for each page, with names that are still free. */
    static List<PageCode> all(Adapter adapter) {
        List<PageCode> pages = new ArrayList<>();
        for (Page page : adapter.features().pages()) {
            String word = Names.camelCase(page.name().replaceAll("[^A-Za-z0-9]+", "_"));
            boolean isWord = !word.isEmpty() && Character.isJavaIdentifierStart(word.charAt(0));
            String method = Names.free(adapter.methodNames(), isWord ? word : "page", word + "Page");
            String constant = adapter.fieldNames().newName(Names.constant(method));
            String meta = adapter.fieldNames().newName(Names.constant(method) + "_META");
            pages.add(new PageCode(page, constant, meta, method));
        }
        return pages;
    }

    List<FieldSpec> constants() {
        List<FieldSpec> constants = new ArrayList<>();
        constants.add(Entry.field(constant, PageDefinition.of(page)));
        if (hasMeta()) {
            constants.add(Entry.field(meta, PageDefinition.meta(page)));
        }
        return constants;
    }

    CodeBlock row() {
        return CodeBlock.of(
                "new $T($L, $N).mimeType($S)",
                Types.RESOURCE_ENTRY,
                Literal.of(page.uri().text()),
                constant,
                Page.MEDIA_TYPE);
    }

    Case pick() {
        return new Case(page.uri().text(), CodeBlock.of("$N()", method), false);
    }

    /** Returns the method with the file in it, which is made one text only when somebody reads it. */
    MethodSpec content() {
        CodeBlock html = TextBlock.orLiteral(((PageFile.Text) page.file()).html());
        CodeBlock said = hasMeta()
                ? CodeBlock.of(".meta(($T) $T.parse($N))", Types.JSON_OBJECT, Types.JSON_VALUE, meta)
                : CodeBlock.of("");
        return MethodSpec.methodBuilder(method)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Types.RESOURCE_RESULT)
                .addCode("$T html = $>$>$L$<$<;\n", String.class, html)
                .addCode("return $T.of($T.text(html)$L);\n", Types.RESOURCE_RESULT, Types.RESOURCE_CONTENTS, said)
                .build();
    }

    private boolean hasMeta() {
        return !PageDefinition.meta(page).isEmpty();
    }
}
