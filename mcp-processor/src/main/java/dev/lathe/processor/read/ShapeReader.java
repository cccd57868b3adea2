package dev.lathe.processor.read;

import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.JsonShape;
import dev.lathe.processor.model.Shape.ListShape;
import dev.lathe.processor.model.Shape.MapShape;
import dev.lathe.processor.model.Shape.NoShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SetShape;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Finds the shape of a type, or why it has none. */
final class ShapeReader extends SimpleTypeVisitor14<Shape, Place> {

    private static final Map<String, Scalar> CLASSES = Map.ofEntries(
            Map.entry("java.lang.Boolean", Scalar.BOOLEAN),
            Map.entry("java.lang.Byte", Scalar.BYTE),
            Map.entry("java.lang.Short", Scalar.SHORT),
            Map.entry("java.lang.Integer", Scalar.INT),
            Map.entry("java.lang.Long", Scalar.LONG),
            Map.entry("java.lang.Float", Scalar.FLOAT),
            Map.entry("java.lang.Double", Scalar.DOUBLE),
            Map.entry("java.lang.Character", Scalar.CHAR),
            Map.entry("java.lang.String", Scalar.STRING));

    private final Reading reading;
    private final RecordReader recordReader;

    ShapeReader(Reading reading) {
        this.reading = reading;
        this.recordReader = new RecordReader(reading, this);
    }

    Shape read(TypeMirror type, Place place) {
        return type.accept(this, place);
    }

    /** Returns the shape of a type argument or an element, where JSON has no room for null. */
    Shape inside(TypeMirror type, Place place) {
        if (Nullness.isNullable(type)) {
            String bare = Spelling.of(type);
            return new NoShape(new NoShape.Unsupported("@Nullable " + bare, "'" + bare + "'"));
        }
        return read(type, place.inside());
    }

    @Override
    public Shape visitPrimitive(PrimitiveType type, Place place) {
        return new ScalarShape(Scalar.valueOf(type.getKind().name()), false);
    }

    @Override
    public Shape visitArray(ArrayType type, Place place) {
        TypeMirror component = type.getComponentType();
        return component.getKind() == TypeKind.BYTE ? none(type) : new ArrayShape(inside(component, place));
    }

    @Override
    public Shape visitError(ErrorType type, Place place) {
        throw new Unresolved(type.toString());
    }

    @Override
    public Shape visitTypeVariable(TypeVariable type, Place place) {
        return new NoShape(new NoShape.TypeParameter(Spelling.of(type)));
    }

    @Override
    public Shape visitDeclared(DeclaredType type, Place place) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (CLASSES.containsKey(name)) {
            return new ScalarShape(CLASSES.get(name), true);
        }
        if (type.getTypeArguments().size() < element.getTypeParameters().size()) {
            return none(type);
        }
        return switch (name) {
            case "java.util.List", "java.util.Collection", "java.lang.Iterable" ->
                part(type, 0, place, shape -> new ListShape(reading.name(element), shape));
            case "java.util.Set" -> part(type, 0, place, SetShape::new);
            case "java.util.Map" -> map(type, place);
            case "dev.lathe.json.JsonValue" -> new JsonShape();
            default -> ofUser(type, element, place);
        };
    }

    @Override
    protected Shape defaultAction(TypeMirror type, Place place) {
        return none(type);
    }

    private Shape ofUser(DeclaredType type, TypeElement element, Place place) {
        boolean isEnum = element.getKind() == ElementKind.ENUM;
        if (!isEnum && element.getKind() != ElementKind.RECORD) {
            return none(type);
        }
        if (!reading.isReachable(element)) {
            String home = reading.home().getQualifiedName().toString();
            return new NoShape(new NoShape.Unreachable(Spelling.of(type), home));
        }
        return isEnum ? enumeration(type, element) : recordReader.read(type, place);
    }

    private Shape enumeration(DeclaredType type, TypeElement element) {
        EnumShape shape = EnumReader.read(element, reading);
        return shape.constants().isEmpty() ? none(type) : shape;
    }

    private Shape map(DeclaredType type, Place place) {
        boolean hasTexts = type.getTypeArguments().get(0) instanceof DeclaredType key
                && key.asElement() instanceof TypeElement element
                && element.getQualifiedName().contentEquals("java.lang.String");
        return hasTexts ? part(type, 1, place, MapShape::new) : none(type);
    }

    /** The bound of a wildcard can take its place only where the code around it does not name the whole type. */
    private Shape part(DeclaredType type, int index, Place place, Function<Shape, Shape> whole) {
        TypeMirror argument = type.getTypeArguments().get(index);
        if (place.isOutermost() && argument instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            argument = wildcard.getExtendsBound();
        }
        return whole.apply(inside(argument, place));
    }

    private Shape none(TypeMirror type) {
        Unresolved.check(type);
        return new NoShape(new NoShape.Unsupported(Spelling.of(type), Nearest.to(type, reading)));
    }
}
