package dev.lathe.processor;

import static com.google.testing.compile.Compiler.javac;
import static java.util.Objects.requireNonNull;

import com.google.testing.compile.Compilation;
import dev.lathe.feature.Features;
import dev.lathe.feature.PromptEntry;
import dev.lathe.feature.ToolEntry;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/**
 * The tools of some sources, and what else they have by its key: compiled with the processor, loaded, and constructed.
 */
public record Tools(Map<String, Features> byName, Map<String, Features> byKey) {

    public static Tools of(List<JavaFileObject> sources) throws Exception {
        Map<String, Features> byName = new LinkedHashMap<>();
        Map<String, Features> byKey = new LinkedHashMap<>();
        for (Features features : featuresOf(sources)) {
            features.tools().forEach(tool -> byName.put(tool.name(), features));
            features.prompts().forEach(prompt -> byKey.put(prompt.key(), features));
            features.completions().forEach(completion -> byKey.put(completion.key(), features));
        }
        return new Tools(byName, byKey);
    }

    /** Returns what has a prompt, or what completes an argument. */
    Features other(String key) {
        return requireNonNull(byKey.get(key), key);
    }

    /** Returns what is generated for each class. */
    static List<Features> featuresOf(List<JavaFileObject> sources) throws Exception {
        Compilation compilation = javac().withProcessors(new LatheProcessor()).compile(sources);
        CompiledClasses classes = CompiledClasses.of(compilation);
        List<Features> all = new ArrayList<>();
        for (String name : classes.names()) {
            if (name.endsWith("Features")) {
                all.add(features(classes.loadClass(name), classes));
            }
        }
        return all;
    }

    List<ToolEntry> entries() {
        List<ToolEntry> entries = new ArrayList<>();
        byName.values().stream().distinct().forEach(features -> entries.addAll(features.tools()));
        return entries;
    }

    List<PromptEntry> prompts() {
        List<PromptEntry> entries = new ArrayList<>();
        byKey.values().stream().distinct().forEach(features -> entries.addAll(features.prompts()));
        return entries;
    }

    public Features with(String tool) {
        return byName.get(tool);
    }

    public Definition definition(String tool) {
        return with(tool).tools().stream()
                .filter(entry -> entry.name().equals(tool))
                .map(entry -> Definition.of(entry.definition()))
                .findFirst()
                .orElseThrow();
    }

    /** Does what a user does by hand: {@code NotesFeatures.of(new Notes())}. */
    private static Features features(Class<?> generated, CompiledClasses classes) throws Exception {
        for (Method method : generated.getDeclaredMethods()) {
            if (method.getName().equals("of")) {
                method.setAccessible(true);
                return (Features) method.invoke(null, object(method.getParameterTypes()[0], classes));
            }
        }
        throw new AssertionError(generated + " has no method 'of'");
    }

    /** Returns an object of the type, or of the first class that is one and can be constructed. */
    private static Object object(Class<?> type, CompiledClasses classes) throws Exception {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (!Modifier.isAbstract(type.getModifiers())) {
            return constructed(type);
        }
        for (String name : classes.names()) {
            Class<?> other = classes.loadClass(name);
            if (type.isAssignableFrom(other) && !Modifier.isAbstract(other.getModifiers())) {
                return constructed(other);
            }
        }
        throw new AssertionError("nothing is a " + type);
    }

    private static Object constructed(Class<?> type) throws Exception {
        boolean isInner = type.getEnclosingClass() != null && !Modifier.isStatic(type.getModifiers());
        Class<?>[] parameters = isInner ? new Class<?>[] {type.getEnclosingClass()} : new Class<?>[0];
        Constructor<?> constructor = type.getDeclaredConstructor(parameters);
        constructor.setAccessible(true);
        return isInner ? constructor.newInstance(constructed(type.getEnclosingClass())) : constructor.newInstance();
    }
}
