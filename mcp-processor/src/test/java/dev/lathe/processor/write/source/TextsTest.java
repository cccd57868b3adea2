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
import java.util.stream.Stream;
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
        assertMeaning(texts(), Literal::of, Function.identity());
    }

    @Test
    void aTextBlockMeansItsText() throws Exception {
        assertMeaning(texts(), TextBlock::orLiteral, Function.identity());
    }

    @Test
    void aBlockOfJsonMeansItsJson() throws Exception {
        assertMeaning(texts(), TextsTest::json, TextsTest::parse);
    }

    @Test
    void aTextThatIsTooLongForOneConstantMeansItself() throws Exception {
        assertMeaning(longTexts(), TextBlock::orLiteral, Function.identity());
        assertMeaning(longTexts(), TextsTest::json, TextsTest::parse);
    }

    /** What takes one byte more than a constant may have is cut at a word, or else beside a pair or an escape. */
    @Test
    void aTextIsCutWhereItMustBe() {
        assertEquals(List.of("é".repeat(32_767)), Pieces.of("é".repeat(32_767)));
        assertEquals(List.of("é".repeat(32_767), "b"), Pieces.of("é".repeat(32_767) + "b"));
        assertEquals(List.of("a ".repeat(32_767), "a b"), Pieces.of("a ".repeat(32_768) + "b"));
        assertEquals(List.of("\0".repeat(32_767), "\0"), Pieces.of("\0".repeat(32_768)));
        assertEquals(List.of("😀".repeat(10_922) + "a", "😀"), Pieces.of("😀".repeat(10_922) + "a😀"));
        assertEquals(List.of("a".repeat(65_530), "\\u2028"), Pieces.of("a".repeat(65_530) + "\\u2028"));
    }

    private static CodeBlock json(String text) {
        return TextBlock.ofJson(List.of("[", MAPPER.valueToTree(text).toString(), "]"));
    }

    private static void assertMeaning(
            List<String> texts, Function<String, CodeBlock> source, Function<String, String> meaning) throws Exception {
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
        Stream<String> mixed = IntStream.range(0, 500)
                .mapToObj(i -> random.ints(random.nextInt(40), 0, PIECES.length)
                        .mapToObj(piece -> PIECES[piece])
                        .collect(Collectors.joining()));
        Stream<String> endings = Stream.of(PIECES).map(piece -> "word ".repeat(30) + piece);
        return Stream.concat(mixed, endings).toList();
    }

    private static List<String> longTexts() {
        return Stream.concat(
                        Stream.of(PIECES).filter(piece -> !piece.isEmpty()).map(piece -> {
                            String aLittle = piece.repeat(7);
                            return aLittle + " " + piece.repeat(70_000 / piece.length() + 1) + " " + aLittle;
                        }),
                        Stream.of(String.join("", texts())))
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
