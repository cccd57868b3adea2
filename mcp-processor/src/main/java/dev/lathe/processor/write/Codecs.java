package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Shape;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The methods of one generated class that read and write records, enums and arrays; each is made on first use. */
final class Codecs {

    private final FeatureClass features;
    private final ClassName home;
    private final NameAllocator methodNames;
    private final Map<Shape, String> readers = new HashMap<>();
    private final Map<Shape, String> writers = new HashMap<>();
    private final Map<String, MethodSpec> methods = new LinkedHashMap<>();

    Codecs(FeatureClass features, ClassName home, NameAllocator methodNames) {
        this.features = features;
        this.home = home;
        this.methodNames = methodNames;
    }

    FeatureClass features() {
        return features;
    }

    /** The generated class, which method references name. */
    ClassName home() {
        return home;
    }

    /** Returns the name of the method that reads the shape from an {@code Argument}. */
    String reader(Shape shape, Function<String, MethodSpec> method) {
        return named(readers, "read", shape, method);
    }

    /** Returns the name of the method that writes the shape to a {@code JsonWriter} and returns that. */
    String writer(Shape shape, Function<String, MethodSpec> method) {
        return named(writers, "write", shape, method);
    }

    List<MethodSpec> methods() {
        return List.copyOf(methods.values());
    }

    /** The name is known before the method is made, since a recursive record leads back here. */
    private String named(Map<Shape, String> known, String verb, Shape shape, Function<String, MethodSpec> method) {
        String name = known.get(shape);
        if (name == null) {
            name = methodNames.newName(verb + Names.of(shape));
            known.put(shape, name);
            methods.put(name, method.apply(name));
        }
        return name;
    }
}
