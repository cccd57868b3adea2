package dev.lathe.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.JsonShape;
import dev.lathe.processor.model.Shape.ListShape;
import dev.lathe.processor.model.Shape.MapShape;
import dev.lathe.processor.model.Shape.RecordShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SetShape;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The Java type of a shape. */
final class TypeOf implements Shape.Visitor<TypeName> {

    private static final TypeOf INSTANCE = new TypeOf();

    private TypeOf() {}

    static TypeName shape(Shape shape) {
        return shape.accept(INSTANCE);
    }

    /** The type of a variable that holds the shape. */
    static TypeName shape(Shape shape, Presence presence) {
        return presence == Presence.OPTIONAL ? generic(Optional.class, shape) : shape(shape);
    }

    @Override
    public TypeName scalar(ScalarShape shape) {
        TypeName primitive = switch (shape.scalar()) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case BYTE -> TypeName.BYTE;
            case SHORT -> TypeName.SHORT;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
            case CHAR -> TypeName.CHAR;
            case STRING -> ClassName.get(String.class);
        };
        return shape.boxed() && shape.scalar() != Scalar.STRING ? primitive.box() : primitive;
    }

    @Override
    public TypeName enumeration(EnumShape shape) {
        return Types.of(shape.name());
    }

    @Override
    public TypeName list(ListShape shape) {
        return ParameterizedTypeName.get(Types.of(shape.type()), shape(shape.element()));
    }

    @Override
    public TypeName set(SetShape shape) {
        return generic(Set.class, shape.element());
    }

    @Override
    public TypeName array(ArrayShape shape) {
        return ArrayTypeName.of(shape(shape.element()));
    }

    @Override
    public TypeName map(MapShape shape) {
        return ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), shape(shape.value()));
    }

    @Override
    public TypeName record(RecordShape shape) {
        ClassName raw = Types.of(shape.name());
        TypeName[] arguments = shape.arguments().stream().map(TypeOf::shape).toArray(TypeName[]::new);
        return arguments.length == 0 ? raw : ParameterizedTypeName.get(raw, arguments);
    }

    @Override
    public TypeName json(JsonShape shape) {
        return Types.JSON_VALUE;
    }

    private static TypeName generic(Class<?> raw, Shape argument) {
        return ParameterizedTypeName.get(ClassName.get(raw), shape(argument));
    }
}
