package dev.lathe.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import dev.lathe.feature.Features;
import dev.lathe.feature.ToolEntry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/** The tools of some sources: compiled with the processor, loaded, and constructed. */
public record Tools(Map<String, Features> byName) {

    public static Tools of(List<JavaFileObject> sources) throws Exception {
        Compilation compilation = javac().withProcessors(new LatheProcessor()).compile(sources);
        CompiledClasses classes = CompiledClasses.of(compilation);
        Map<String, Features> byName = new LinkedHashMap<>();
        for (String name : classes.names()) {
            if (name.endsWith("Features")) {
                Features features = features(classes.loadClass(name));
                features.tools().forEach(tool -> byName.put(tool.name(), features));
            }
        }
        return new Tools(byName);
    }

    List<ToolEntry> entries() {
        List<ToolEntry> entries = new ArrayList<>();
        byName.values().stream().distinct().forEach(features -> entries.addAll(features.tools()));
        return entries;
    }

    public Features with(String tool) {
        return byName.get(tool);
    }

    public Definition definition(String tool) {
        return entries().stream()
                .filter(entry -> entry.name().equals(tool))
                .map(entry -> Definition.of(entry.definition()))
                .findFirst()
                .orElseThrow();
    }

    /** Does what a user does by hand: {@code NotesFeatures.of(new Notes())}. */
    private static Features features(Class<?> generated) throws Exception {
        for (Method method : generated.getDeclaredMethods()) {
            if (method.getName().equals("of")) {
                method.setAccessible(true);
                Constructor<?> constructor = method.getParameterTypes()[0].getDeclaredConstructor();
                constructor.setAccessible(true);
                return (Features) method.invoke(null, constructor.newInstance());
            }
        }
        throw new AssertionError(generated + " has no method 'of'");
    }
}
