package dev.lathe.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import dev.lathe.feature.Form;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;

/** The forms of some sources, by the names of their records: compiled with the processor, and loaded. */
record Forms(Map<String, Form<?>> byRecord) {

    static Forms of(List<JavaFileObject> sources) throws Exception {
        Compilation compilation = javac().withProcessors(new LatheProcessor()).compile(sources);
        CompiledClasses classes = CompiledClasses.of(compilation);
        Map<String, Form<?>> byRecord = new TreeMap<>();
        for (String name : classes.names()) {
            if (name.endsWith("Form")) {
                byRecord.put(record(name), form(classes.loadClass(name)));
            }
        }
        return new Forms(byRecord);
    }

    Form<?> asking(String record) {
        return byRecord.get(record);
    }

    /** {@code com.example.Survey_NumbersForm} asks for {@code Survey.Numbers}. */
    private static String record(String generated) {
        String name = generated.substring(generated.lastIndexOf('.') + 1);
        return name.substring(0, name.length() - "Form".length()).replace('_', '.');
    }

    private static Form<?> form(Class<?> generated) throws Exception {
        Method form = generated.getDeclaredMethod("form");
        form.setAccessible(true);
        return (Form<?>) form.invoke(null);
    }
}
