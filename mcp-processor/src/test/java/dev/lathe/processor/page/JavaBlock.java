package dev.lathe.processor.page;

import com.google.testing.compile.JavaFileObjects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;

/** One example in Java: types, or the statements of a method. */
record JavaBlock(String name, String text, boolean isType) {

    private static final Pattern TYPE =
            Pattern.compile("(?m)^(public )?(?:final |abstract |sealed )*(?:class|record|interface|enum) (\\w+)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import .*;\n");

    /** What examples leave out. An import of their own comes first. */
    private static final String IMPORTS = """
            import dev.lathe.annotation.*;
            import dev.lathe.annotation.Form;
            import dev.lathe.change.*;
            import dev.lathe.feature.*;
            import dev.lathe.file.*;
            import dev.lathe.json.*;
            import dev.lathe.seal.*;
            import dev.lathe.server.*;
            import dev.lathe.wire.*;
            import jakarta.validation.constraints.*;
            import java.io.IOException;
            import java.net.*;
            import java.nio.charset.StandardCharsets;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import java.util.concurrent.*;
            import java.util.concurrent.atomic.*;
            import java.util.function.*;
            import java.util.stream.*;
            """;

    /**
     * Reads a block.
     *
     * @param number which one of its page it is
     */
    static JavaBlock of(Block block, int number) {
        Matcher types = TYPE.matcher(block.text());
        String name = types.results()
                .filter(type -> type.group(1) != null)
                .map(type -> type.group(2))
                .findFirst()
                .orElseGet(() -> types.reset()
                        .results()
                        .map((MatchResult type) -> type.group(2))
                        .findFirst()
                        .orElse(""));
        return name.isEmpty()
                ? new JavaBlock("Statements" + number, block.text(), false)
                : new JavaBlock(name, block.text(), true);
    }

    boolean makesServer() {
        return !isType && text.contains("Server server = ");
    }

    boolean isProgram() {
        return isType && text.contains("public static void main(String");
    }

    JavaFileObject source() {
        String own = String.join(
                "", IMPORT.matcher(text).results().map(MatchResult::group).toList());
        String code = IMPORT.matcher(text).replaceAll("");
        String imports = own.contains(".Form;") ? IMPORTS.replace("import dev.lathe.annotation.Form;\n", "") : IMPORTS;
        return JavaFileObjects.forSourceString(name, imports + own + (isType ? code : method(code)));
    }

    private String method(String code) {
        String type = makesServer() ? "Server" : "void";
        String end = makesServer() ? "return server;\n" : "";
        return "class " + name + " {\nstatic " + type + " run() throws Exception {\n" + code + end + "}\n}\n";
    }
}
