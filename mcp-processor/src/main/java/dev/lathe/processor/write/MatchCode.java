package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.text.UriTemplate;
import dev.lathe.processor.text.UriTemplate.Part;
import dev.lathe.processor.write.source.Literal;

/** The expression that compares a URI with a template, part by part. */
final class MatchCode {

    private static final int SHORT_CHAIN = 2;

    private MatchCode() {}

    /** Returns {@code UriMatch.of(uri).text("city://").variable("name").match()}. */
    static CodeBlock of(UriTemplate template) {
        String separator = template.parts().size() > SHORT_CHAIN ? "\n" : "";
        CodeBlock.Builder code = CodeBlock.builder().add("$T.of(uri)$>$>", Types.URI_MATCH);
        template.parts().forEach(part -> code.add("$L.$N($L)", separator, method(part), arguments(part)));
        return code.add("$L.match()$<$<", separator).build();
    }

    private static String method(Part part) {
        if (part instanceof UriTemplate.Literal) {
            return "text";
        }
        if (part instanceof UriTemplate.Query) {
            return "query";
        }
        return part instanceof UriTemplate.Path ? "path" : "variable";
    }

    private static CodeBlock arguments(Part part) {
        return part instanceof UriTemplate.Literal literal
                ? Literal.of(literal.text())
                : part.names().stream().map(Literal::of).collect(CodeBlock.joining(", "));
    }
}
