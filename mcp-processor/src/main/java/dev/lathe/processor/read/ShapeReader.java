package dev.lathe.processor.read;

import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.JsonShape;
import dev.lathe.processor.model.Shape.ListShape;
import dev.lathe.processor.model.Shape.MapShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SetShape;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Finds the shape of a type, or reports at the given place that it has none. */
final class ShapeReader extends SimpleTypeVisitor14<Optional<Shape>, Site> {

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

    Optional<Shape> read(TypeMirror type, Site site) {
        return type.accept(this, site);
    }

    @Override
    public Optional<Shape> visitPrimitive(javax.lang.model.type.PrimitiveType type, Site site) {
        Scalar scalar = Scalar.valueOf(type.getKind().name().toUpperCase(Locale.ROOT));
        return Optional.of(new ScalarShape(scalar, false));
    }

    @Override
    public Optional<Shape> visitArray(ArrayType type, Site site) {
        return read(type.getComponentType(), site).map(ArrayShape::new);
    }

    @Override
    public Optional<Shape> visitWildcard(WildcardType type, Site site) {
        return type.getExtendsBound() == null ? defaultAction(type, site) : read(type.getExtendsBound(), site);
    }

    @Override
    public Optional<Shape> visitError(javax.lang.model.type.ErrorType type, Site site) {
        throw new UnresolvedType(type.toString());
    }

    @Override
    public Optional<Shape> visitDeclared(DeclaredType type, Site site) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (CLASSES.containsKey(name)) {
            return Optional.of(new ScalarShape(CLASSES.get(name), true));
        }
        return switch (name) {
            case "java.util.List", "java.util.Collection", "java.lang.Iterable" -> part(type, 0, site, ListShape::new);
            case "java.util.Set" -> part(type, 0, site, SetShape::new);
            case "java.util.Map" -> map(type, site);
            case "dev.lathe.json.JsonValue" -> Optional.of(new JsonShape());
            default -> ofUser(type, element, site);
        };
    }

    @Override
    protected Optional<Shape> defaultAction(TypeMirror type, Site site) {
        reading.problems().report(site, Problem.UNSUPPORTED_TYPE, Nearest.describe(type), Nearest.to(type));
        return Optional.empty();
    }

    private Optional<Shape> ofUser(DeclaredType type, TypeElement element, Site site) {
        boolean isEnum = element.getKind() == ElementKind.ENUM;
        if (!isEnum && element.getKind() != ElementKind.RECORD) {
            return defaultAction(type, site);
        }
        if (!reading.isReachable(element)) {
            reading.problems()
                    .report(
                            site,
                            Problem.UNREACHABLE_TYPE,
                            element.getSimpleName(),
                            reading.home().getQualifiedName());
            return Optional.empty();
        }
        return isEnum ? Optional.of(EnumReader.read(element, reading)) : recordReader.read(type, site);
    }

    private Optional<Shape> map(DeclaredType type, Site site) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (arguments.isEmpty() || !arguments.get(0).toString().endsWith("java.lang.String")) {
            return defaultAction(type, site);
        }
        return part(type, 1, site, MapShape::new);
    }

    private Optional<Shape> part(DeclaredType type, int index, Site site, Function<Shape, Shape> whole) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        return arguments.isEmpty()
                ? defaultAction(type, site)
                : read(arguments.get(index), site).map(whole);
    }
}
