package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.lathe.processor.model.Declarations;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.EnumShape;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The methods of one generated class that read and write objects, enums and arrays; each is made on first use. */
final class Codecs {

    private final Declarations declared;
    private final ClassName home;
    private final NameAllocator methodNames;
    private final Map<Shape, String> readers = new HashMap<>();
    private final Map<Shape, String> writers = new HashMap<>();
    private final Map<Shape, String> texts = new HashMap<>();
    private final Map<String, MethodSpec> methods = new LinkedHashMap<>();

    Codecs(Declarations declared, ClassName home, NameAllocator methodNames) {
        this.declared = declared;
        this.home = home;
        this.methodNames = methodNames;
    }

    Declarations declared() {
        return declared;
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

    /** Returns the name of the method that gives the text which a constant of the enum is. */
    String text(EnumShape shape, Function<String, MethodSpec> method) {
        return named(texts, "text", shape, method);
    }

    List<MethodSpec> methods() {
        return List.copyOf(methods.values());
    }

    /** The name is known before the method is made, since a recursive class leads back here. */
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
