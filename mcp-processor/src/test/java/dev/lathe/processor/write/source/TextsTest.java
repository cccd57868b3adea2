package dev.lathe.processor.write.source;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.processor.CompiledClasses;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Whatever a user's text is, the source written for it compiles without a warning and means that text. */
final class TextsTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /**
     * What might mean something to JavaPoet, to our layout, to the compiler, or to a text block. Not half of a
     * surrogate pair: compilers themselves stumble over its escape when a backslash follows.
     */
    private static final String[] PIECES =
            ("a|word | |  |\t|\n|\n|\r|\r\n|\"|\"\"|\"\"\"|'|\\|\\n|\\\"|\\u0041|\\s|$|$L|$$|$>"
                            + "|{|}|(|)|, | ? | : | = |<|>|/**\n| */\n|public final class A {\n|    private void a(\n"
                            + "|\0|\b|\f|\u000b|\u001a|\u007f|\u0085|\u00a0|\u00ad|\u200b|\u2028|\u2029|\u202e|\u3000|\ufeff"
                            + "|é|字|😀|👨\u200d👩\u200d👧|❤\ufe0f|\ufe0f|\u3164|\udb40\udc41|averylongwordaverylongwordaverylongwordaverylongword")
                    .split("\\|");

    @Test
    void aLiteralMeansItsText() throws Exception {
        assertMeaning(Literal::of, Function.identity());
    }

    @Test
    void aTextBlockMeansItsText() throws Exception {
        assertMeaning(TextBlock::orLiteral, Function.identity());
    }

    @Test
    void aBlockOfJsonMeansItsJson() throws Exception {
        assertMeaning(
                text -> TextBlock.ofJson(List.of("[", MAPPER.valueToTree(text).toString(), "]")), json -> parse(json));
    }

    private static void assertMeaning(Function<String, CodeBlock> source, Function<String, String> meaning)
            throws Exception {
        List<String> texts = texts();
        TypeSpec.Builder type = TypeSpec.classBuilder("Texts").addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        for (int i = 0; i < texts.size(); i++) {
            type.addField(FieldSpec.builder(String.class, "TEXT_" + i, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .initializer("$L", source.apply(texts.get(i)))
                    .build());
        }
        Class<?> compiled = compiled(type.build());
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(texts.get(i), meaning.apply((String)
                    compiled.getField("TEXT_" + i).get(null)));
        }
    }

    private static List<String> texts() {
        Random random = new Random(42);
        return IntStream.range(0, 500)
                .mapToObj(i -> random.ints(random.nextInt(40), 0, PIECES.length)
                        .mapToObj(piece -> PIECES[piece])
                        .collect(Collectors.joining()))
                .toList();
    }

    private static Class<?> compiled(TypeSpec type) throws Exception {
        String source = Layout.of(JavaFile.builder("com.example", type).build().toString());
        Compilation compilation = javac().withOptions("-proc:none", "-Xlint:all", "-Werror")
                .compile(JavaFileObjects.forSourceString("com.example.Texts", source));
        assertEquals(List.of(), compilation.diagnostics());
        return CompiledClasses.of(compilation).loadClass("com.example.Texts");
    }

    private static String parse(String json) {
        try {
            return MAPPER.readTree(json).get(0).textValue();
        } catch (Exception e) {
            throw new AssertionError(json, e);
        }
    }
}
