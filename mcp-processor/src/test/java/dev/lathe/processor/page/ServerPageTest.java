package dev.lathe.processor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.server.ServerBuilder;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** docs/server.md has a row for each option of a server, and for nothing else. */
class ServerPageTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+\\([\\w.]*\\))` \\| [^|]+ \\| [^|]+ \\|$");

    @Test
    void everyOptionHasARow() throws IOException {
        TreeSet<String> rows = new TreeSet<>();
        ROW.matcher(Files.readString(Path.of("../docs/server.md"))).results().forEach(row -> rows.add(row.group(1)));
        assertEquals(options(), rows);
    }

    private static TreeSet<String> options() {
        TreeSet<String> options = new TreeSet<>();
        for (Method method : ServerBuilder.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && method.getReturnType() == ServerBuilder.class) {
                String parameters = Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", "))
                        .replace("[]", "...");
                options.add(method.getName() + "(" + parameters + ")");
            }
        }
        return options;
    }
}
