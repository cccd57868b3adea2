package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.JsonShape;
import dev.lathe.processor.model.Shape.ListShape;
import dev.lathe.processor.model.Shape.MapShape;
import dev.lathe.processor.model.Shape.RecordShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SetShape;
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
        ClassName raw = type instanceof ParameterizedTypeName generic ? generic.rawType() : (ClassName) type;
        return variable(raw.simpleName());
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

    /** Takes the first of the names that is still free. */
    static String free(NameAllocator names, String... choices) {
        for (String choice : choices) {
            if (names.clone().newName(choice).equals(choice)) {
                return names.newName(choice);
            }
        }
        return names.newName(choices[0]);
    }

    @Override
    public String scalar(ScalarShape shape) {
        return shape.boxed() ? shape.scalar().boxed() : capital(shape.scalar().primitive());
    }

    @Override
    public String enumeration(EnumShape shape) {
        return shape.name().simple();
    }

    @Override
    public String list(ListShape shape) {
        return of(shape.element()) + shape.type().simple();
    }

    @Override
    public String set(SetShape shape) {
        return of(shape.element()) + "Set";
    }

    @Override
    public String array(ArrayShape shape) {
        return of(shape.element()) + "Array";
    }

    @Override
    public String map(MapShape shape) {
        return of(shape.value()) + "Map";
    }

    @Override
    public String record(RecordShape shape) {
        return shape.arguments().stream().map(Names::of).collect(Collectors.joining())
                + shape.name().simple();
    }

    @Override
    public String json(JsonShape shape) {
        return "Json";
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
