package dev.lathe.processor;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/portable-annotations.md tells of every attribute there is, and of no other. */
class PortablePageTest {

    private static final Path PAGE = Path.of("../docs/portable-annotations.md");
    private static final Path SOURCES = Path.of("src/test/java");

    /** A row of a table: the annotation, its attributes, and what becomes of them. */
    private static final Pattern ROW = Pattern.compile("\\| `@([\\w.]+)` \\| ([^|]*) \\| [^|]+ \\|");

    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    @Test
    void tellsOfEveryAttribute() throws Exception {
        assertEquals(String.join("\n", attributes()), String.join("\n", told()));
    }

    private static TreeSet<String> told() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .flatMap(row -> NAME.matcher(row.group(2)).results().map(name -> row.group(1) + " " + name.group(1)))
                .collect(toCollection(TreeSet::new));
    }

    private static TreeSet<String> attributes() throws Exception {
        TreeSet<String> attributes = new TreeSet<>();
        for (Class<?> annotation : annotations()) {
            String name = annotation
                    .getCanonicalName()
                    .substring(annotation.getPackageName().length() + 1);
            for (Method attribute : annotation.getDeclaredMethods()) {
                attributes.add(name + " " + attribute.getName());
            }
        }
        return attributes;
    }

    private static List<Class<?>> annotations() throws Exception {
        List<Path> files;
        try (Stream<Path> paths = Files.walk(SOURCES.resolve("org/mcpjava"))) {
            files = paths.filter(path ->
                            Character.isUpperCase(path.getFileName().toString().charAt(0)))
                    .toList();
        }
        List<Class<?>> annotations = new ArrayList<>();
        for (Path file : files) {
            String path = SOURCES.relativize(file).toString();
            Class<?> type = Class.forName(
                    path.substring(0, path.length() - ".java".length()).replace('/', '.'));
            Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses()))
                    .filter(Class::isAnnotation)
                    .forEach(annotations::add);
        }
        return annotations;
    }
}
