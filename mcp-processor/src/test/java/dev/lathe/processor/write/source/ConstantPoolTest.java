package dev.lathe.processor.write.source;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.testing.compile.Compilation;
import dev.lathe.processor.Golden;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the compiler makes of each golden has no more constants than are counted in its source. */
final class ConstantPoolTest {

    /** Where a class file says how many there are: after what makes it one, and its version. */
    private static final int SIZE_OF_START = 8;

    @TestFactory
    Stream<DynamicTest> isNeverLargerThanCounted() throws IOException {
        return Golden.all().stream().map(golden -> dynamicTest(golden.name(), () -> check(golden)));
    }

    private static void check(Golden golden) throws IOException {
        List<JavaFileObject> sources = new ArrayList<>(golden.sources());
        sources.addAll(golden.generated());
        Compilation compilation = javac().withOptions("-proc:none", "-g").compile(sources);
        for (JavaFileObject source : golden.generated()) {
            String name = source.getName().replace(".java", ".class");
            int counted = ConstantPool.atMost(source.getCharContent(false).toString());
            int found = constants(name, compilation);
            assertTrue(found < counted, () -> name + " has " + found + " constants, and " + counted + " were counted");
        }
    }

    private static int constants(String name, Compilation compilation) throws IOException {
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getName().endsWith(name)) {
                try (DataInputStream bytes = new DataInputStream(file.openInputStream())) {
                    bytes.skipNBytes(SIZE_OF_START);
                    return bytes.readUnsignedShort();
                }
            }
        }
        throw new AssertionError(name);
    }
}
