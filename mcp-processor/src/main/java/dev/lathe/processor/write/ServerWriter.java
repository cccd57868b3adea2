package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.processor.model.IconLink;
import dev.lathe.processor.model.ServedClass;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.write.schema.IconJson;
import dev.lathe.processor.write.source.Literal;
import dev.lathe.processor.write.source.SourceFile;
import dev.lathe.processor.write.source.TextBlock;
import javax.lang.model.element.Modifier;

/** Writes {@code CalculatorServer}, with its {@code main}, for {@code Calculator}. */
public final class ServerWriter {

    private ServerWriter() {}

    /**
     * Writes it.
     *
     * @param overHttp whether the module that serves HTTP is there, too
     */
    public static SourceFile write(ServerClass server, boolean overHttp) {
        ClassName home = Types.of(server.name().generated("Server"));
        TypeSpec type = TypeSpec.classBuilder(home)
                .addJavadoc(
                        "Runs {@link $T} as an MCP server on stdio; {@code --help} says what else.",
                        Types.of(server.name()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Types.APPLICATION)
                .addMethod(main(home, overHttp ? Types.HTTP_LAUNCHER : Types.LAUNCHER))
                .addMethod(server(server))
                .build();
        return new SourceFile(home, type, server.site().element());
    }

    private static MethodSpec main(ClassName home, ClassName launcher) {
        return MethodSpec.methodBuilder("main")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(String[].class, "args")
                .addStatement("$T.launch(new $T(), args)", launcher, home)
                .build();
    }

    private static MethodSpec server(ServerClass server) {
        CodeBlock name = Literal.of(server.serverName().text());
        CodeBlock version = Literal.of(server.version().text());
        CodeBlock.Builder body = CodeBlock.builder()
                .add("return $T.builder($L, $L)$>$>", Types.SERVER, name, version)
                .add(option("title", server.title()))
                .add(option("description", server.description()))
                .add(option("websiteUrl", server.websiteUrl()))
                .add(option("instructions", server.instructions()));
        for (IconLink icon : server.icons()) {
            body.add(option("icon", TextBlock.ofJson(IconJson.lines(icon))));
        }
        if (server.strict()) {
            body.add("\n.strict()");
        }
        server.caching().ifPresent(hint -> body.add(option("caching", CachingCode.of(hint))));
        server.features().stream()
                .filter(ServedClass::hasFeatures)
                .forEach(served -> body.add(option("features", features(served))));
        return MethodSpec.methodBuilder("server")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.SERVER)
                .addCode(body.add("\n.build();\n$<$<").build())
                .build();
    }

    private static CodeBlock option(String name, String text) {
        return text.isEmpty() ? CodeBlock.of("") : option(name, TextBlock.orLiteral(text));
    }

    private static CodeBlock option(String name, CodeBlock value) {
        return CodeBlock.of("\n.$N($>$>$L$<$<)", name, value);
    }

    private static CodeBlock features(ServedClass served) {
        return CodeBlock.of(
                "$T.of(new $T$L())",
                Types.of(served.homes().get(0).name().generated("Features")),
                Types.of(served.name()),
                served.isGeneric() ? "<>" : "");
    }
}
