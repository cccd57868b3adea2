package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.lathe.processor.model.JavaName;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.BoundShape;
import dev.lathe.processor.model.Shape.ConstrainedShape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.MapShape;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SequenceShape;
import dev.lathe.processor.model.Shape.UnionShape;
import dev.lathe.processor.model.Shape.UntypedShape;
import dev.lathe.processor.model.Untyped;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a careful colleague would call things. */
final class Names implements Shape.Visitor<String> {

    private static final Names INSTANCE = new Names();

    private Names() {}

    /** A word for the shape, to be part of a method's name: {@code Point}, {@code PointArray}. */
    static String of(Shape shape) {
        return shape.accept(INSTANCE);
    }

    /** The name of a variable that holds the shape: {@code point}, {@code list}. */
    static String variable(Shape shape) {
        TypeName type = TypeOf.shape(shape);
        TypeName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
        return raw instanceof ClassName name ? variable(name.simpleName()) : "array";
    }

    /** {@code Calculator} becomes {@code calculator}, {@code URLReader} becomes {@code urlReader}. */
    static String variable(String className) {
        int capitals = 0;
        while (capitals < className.length() && Character.isUpperCase(className.charAt(capitals))) {
            capitals++;
        }
        int lower = capitals > 1 && capitals < className.length() ? capitals - 1 : capitals;
        return className.substring(0, lower).toLowerCase(Locale.ROOT) + className.substring(lower);
    }

    /** {@code findAll} becomes {@code FIND_ALL}. */
    static String constant(String methodName) {
        return methodName.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
    }

    /** {@code find_by-name} becomes {@code findByName}. */
    static String camelCase(String toolName) {
        String words = Pattern.compile("[_.-]+(.?)")
                .matcher(toolName)
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** {@code LOCAL_DATE} becomes {@code localDate}. */
    static String method(Enum<?> constant) {
        return camelCase(constant.name().toLowerCase(Locale.ROOT));
    }

    /** Takes the first of the names that is still free. */
    static String free(NameAllocator names, String... choices) {
        String first = names.newName(choices[0]);
        for (int i = 1; i < choices.length && !first.equals(choices[0]); i++) {
            if (names.newName(choices[i]).equals(choices[i])) {
                return choices[i];
            }
        }
        return first;
    }

    @Override
    public String scalar(ScalarShape shape) {
        Scalar scalar = shape.scalar();
        return scalar == Scalar.BYTES
                ? "Bytes"
                : shape.boxed() ? scalar.type().getSimpleName() : capital(scalar.keyword());
    }

    @Override
    public String enumeration(EnumShape shape) {
        return shape.name().simple();
    }

    @Override
    public String sequence(SequenceShape shape) {
        return of(shape.element()) + shape.type().type().getSimpleName();
    }

    @Override
    public String array(ArrayShape shape) {
        return of(shape.element()) + "Array";
    }

    @Override
    public String map(MapShape shape) {
        return of(shape.value()) + shape.type().type().getSimpleName();
    }

    @Override
    public String object(ObjectShape shape) {
        return generic(shape.name(), shape.arguments());
    }

    @Override
    public String union(UnionShape shape) {
        return generic(shape.name(), shape.arguments());
    }

    @Override
    public String untyped(UntypedShape shape) {
        return shape.type() == Untyped.OBJECT ? "Object" : "Json";
    }

    @Override
    public String bound(BoundShape shape) {
        return of(shape.bound());
    }

    @Override
    public String constrained(ConstrainedShape shape) {
        return "Checked" + of(shape.shape());
    }

    private static String generic(JavaName name, List<Shape> arguments) {
        return arguments.stream().map(Names::of).collect(Collectors.joining()) + name.simple();
    }

    /** {@code tool} becomes {@code Tool}. */
    static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
