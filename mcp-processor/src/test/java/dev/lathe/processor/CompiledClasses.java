package dev.lathe.processor;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.JavaFileObject;

/** Loads what a compilation has made. */
public final class CompiledClasses extends ClassLoader {

    private static final String ROOT = "/CLASS_OUTPUT/";

    private final Map<String, byte[]> files;

    private CompiledClasses(Map<String, byte[]> files) {
        super(CompiledClasses.class.getClassLoader());
        this.files = files;
    }

    public static CompiledClasses of(Compilation compilation) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                try (InputStream bytes = file.openInputStream()) {
                    files.put(name(file), bytes.readAllBytes());
                }
            }
        }
        return new CompiledClasses(files);
    }

    public Set<String> names() {
        return files.keySet();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = files.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    private static String name(JavaFileObject file) {
        String path = file.getName();
        return path.substring(ROOT.length(), path.length() - ".class".length()).replace('/', '.');
    }
}
