package dev.lathe.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.lathe.processor.model.Presence;
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
import java.util.List;
import java.util.Optional;

/** The Java type of a shape. */
final class TypeOf implements Shape.Visitor<TypeName> {

    private static final TypeOf INSTANCE = new TypeOf();

    private TypeOf() {}

    static TypeName shape(Shape shape) {
        return shape.accept(INSTANCE);
    }

    /** The type of a variable that holds the shape. */
    static TypeName shape(Shape shape, Presence presence) {
        return presence == Presence.OPTIONAL
                ? generic(Optional.class, shape)
                : presence.holder().map(TypeName::get).orElseGet(() -> shape(shape));
    }

    /** The type of a new object of the shape: what may be any kind of something is that itself. */
    static TypeName made(ObjectShape shape) {
        List<Shape> arguments = shape.arguments().stream().map(Shape::bare).toList();
        return shape(new ObjectShape(shape.name(), arguments));
    }

    @Override
    public TypeName scalar(ScalarShape shape) {
        TypeName type = TypeName.get(shape.scalar().type());
        return shape.boxed() ? type : type.unbox();
    }

    @Override
    public TypeName enumeration(EnumShape shape) {
        return Types.of(shape.name());
    }

    @Override
    public TypeName sequence(SequenceShape shape) {
        return generic(shape.type().type(), shape.element());
    }

    @Override
    public TypeName array(ArrayShape shape) {
        return ArrayTypeName.of(shape(shape.element()));
    }

    @Override
    public TypeName map(MapShape shape) {
        return generic(shape.type().type(), shape.key(), shape.value());
    }

    @Override
    public TypeName object(ObjectShape shape) {
        return generic(Types.of(shape.name()), shape.arguments());
    }

    @Override
    public TypeName union(UnionShape shape) {
        return generic(Types.of(shape.name()), shape.arguments());
    }

    @Override
    public TypeName untyped(UntypedShape shape) {
        return Types.of(shape.type().type());
    }

    @Override
    public TypeName bound(BoundShape shape) {
        return WildcardTypeName.subtypeOf(shape(shape.bound()));
    }

    @Override
    public TypeName constrained(ConstrainedShape shape) {
        return shape(shape.shape());
    }

    private static TypeName generic(Class<?> raw, Shape... arguments) {
        return generic(ClassName.get(raw), List.of(arguments));
    }

    private static TypeName generic(ClassName raw, List<Shape> arguments) {
        return arguments.isEmpty()
                ? raw
                : ParameterizedTypeName.get(
                        raw, arguments.stream().map(TypeOf::shape).toArray(TypeName[]::new));
    }
}
