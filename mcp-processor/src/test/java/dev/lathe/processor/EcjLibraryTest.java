package dev.lathe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With Eclipse's compiler the Javadoc of a library is kept and found as it is with javac. */
class EcjLibraryTest {

    @TempDir
    Path folder;

    @Test
    void keepsTheSame() throws IOException {
        Library javac = new Library(folder.resolve("javac"));
        javac.compile(List.of(), Library.SOURCES);
        Library ecj = compileLibrary();

        assertEquals(javac.documented(), ecj.documented());
        for (String name : javac.documented()) {
            assertEquals(javac.read(name), ecj.read(name));
        }
    }

    @Test
    void findsIt() throws IOException {
        Path library = compileLibrary().folder();
        String classPath = System.getProperty("java.class.path") + File.pathSeparator + library;
        EcjCompilation user = compile(List.of(LibraryTest.SHOP), "user", List.of("-classpath", classPath));

        assertEquals(List.of(), user.messages(Diagnostic.Kind.WARNING));
        String generated = user.generated().get("ShopFeatures.java");
        LibraryTest.DESCRIPTIONS.forEach(text -> assertTrue(generated.contains(text), generated));
    }

    private Library compileLibrary() throws IOException {
        EcjCompilation library = compile(Library.SOURCES, "ecj", List.of());
        assertEquals(List.of(), library.messages(Diagnostic.Kind.ERROR));
        return new Library(folder.resolve("ecj"));
    }

    private EcjCompilation compile(List<JavaFileObject> sources, String output, List<String> options)
            throws IOException {
        List<Path> files = new ArrayList<>();
        for (JavaFileObject source : sources) {
            Path file = folder.resolve(Path.of(source.getName()).getFileName());
            files.add(Files.writeString(file, source.getCharContent(true)));
        }
        return EcjCompilation.compile(
                files, folder.resolve(output), options, new DocumentationProcessor(), new LatheProcessor());
    }
}
