package dev.lathe.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Classes with as many tools as asked for, a hundred in each, every one of them with arguments and a record. */
final class Program {

    private static final int TOOLS_OF_A_CLASS = 100;

    private Program() {}

    /** Writes the sources and returns their files; without a tool there still is one class. */
    static List<Path> write(Path folder, int tools) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.createDirectories(folder);
        for (int from = 0; from == 0 || from < tools; from += TOOLS_OF_A_CLASS) {
            String name = "Tools" + from;
            Path file = folder.resolve(name + ".java");
            Files.writeString(file, type(name, from, Math.min(tools, from + TOOLS_OF_A_CLASS)));
            files.add(file);
        }
        return files;
    }

    private static String type(String name, int from, int to) {
        StringBuilder source = new StringBuilder("""
                package example;

                import dev.lathe.annotation.Tool;
                import java.util.List;
                import java.util.Optional;

                public class %1$s {
                    /**
                     * A part.
                     *
                     * @param name its name
                     * @param count how many of it there are
                     */
                    public record Part(String name, Optional<Integer> count) {}
                """.formatted(name));
        for (int number = from; number < to; number++) {
            source.append("""

                        /**
                         * Does one thing of many.
                         *
                         * @param text some text that is looked at
                         * @param number how often it is looked at
                         * @param parts what it is looked at with
                         * @return the parts that were used
                         */
                        @Tool(name = "%2$s_%1$d", readOnly = true)
                        public List<Part> tool%1$d(String text, int number, List<Part> parts) {
                            return parts.subList(0, Math.min(number, text.length()));
                        }
                    """.formatted(number, name));
        }
        return source.append("}\n").toString();
    }
}
