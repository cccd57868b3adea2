package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.processor.model.IconLink;
import dev.lathe.processor.model.ServedClass;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.write.schema.IconJson;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;

/** Writes {@code CalculatorServer}, with its {@code main}, for {@code Calculator}. */
public final class ServerWriter {

    private ServerWriter() {}

    /** Returns the source; {@code origin} is the user's class, for incremental builds. */
    public static JavaFile write(ServerClass server, Element origin) {
        ClassName home = Types.of(server.name().generated("Server"));
        TypeSpec type = TypeSpec.classBuilder(home)
                .addOriginatingElement(origin)
                .addJavadoc(
                        "Runs {@link $T} as an MCP server: on stdio without arguments, and {@code --help} says what else.",
                        Types.of(server.name()))
                .addAnnotation(Types.generated())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(Types.APPLICATION)
                .addMethod(main(home))
                .addMethod(server(server))
                .build();
        return JavaFile.builder(home.packageName(), type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
    }

    private static MethodSpec main(ClassName home) {
        return MethodSpec.methodBuilder("main")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(String[].class, "args")
                .addStatement("$T.launch(new $T(), args)", Types.LAUNCHER, home)
                .build();
    }

    private static MethodSpec server(ServerClass server) {
        String name = server.serverName().text();
        String version = server.version().text();
        CodeBlock.Builder body = CodeBlock.builder()
                .add("return $T.builder($S, $S)\n$>$>", Types.SERVER, name, version)
                .add(option("title", server.title()))
                .add(option("description", server.description()))
                .add(option("websiteUrl", server.websiteUrl()))
                .add(option("instructions", server.instructions()));
        for (IconLink icon : server.icons()) {
            body.add(".icon($S)\n", IconJson.of(icon).toString());
        }
        CodeBlock features = server.features().stream()
                .filter(served -> !served.tools().isEmpty())
                .map(ServerWriter::features)
                .collect(CodeBlock.joining(", "));
        if (!features.isEmpty()) {
            body.add(".features($L)\n", features);
        }
        return MethodSpec.methodBuilder("server")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Types.SERVER)
                .addCode(body.add(".build();\n$<$<").build())
                .build();
    }

    private static CodeBlock option(String name, String value) {
        return value.isEmpty() ? CodeBlock.of("") : CodeBlock.of(".$L($S)\n", name, value);
    }

    private static CodeBlock features(ServedClass served) {
        return CodeBlock.of("$T.of(new $T())", Types.of(served.name().generated("Features")), Types.of(served.name()));
    }
}
