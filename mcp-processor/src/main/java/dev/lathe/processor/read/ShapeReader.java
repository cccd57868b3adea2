package dev.lathe.processor.read;

import dev.lathe.processor.model.Mapping;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Sequence;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.BoundShape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.MapShape;
import dev.lathe.processor.model.Shape.NoShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SequenceShape;
import dev.lathe.processor.model.Shape.UntypedShape;
import dev.lathe.processor.model.Untyped;
import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Optional;
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

/** Finds the shape of a type, or why it has none. What is wrong with it is shown at the site. */
final class ShapeReader extends SimpleTypeVisitor14<Shape, Site> {

    private final Reading reading;
    private final ObjectReader objects;
    private final UnionReader unions;
    private final Optional<Demands> demands;

    ShapeReader(Reading reading) {
        this.reading = reading;
        this.objects = new ObjectReader(reading, this);
        this.unions = new UnionReader(reading, this);
        this.demands = Optional.empty();
    }

    private ShapeReader(ShapeReader other, Demands demands) {
        this.reading = other.reading;
        this.objects = other.objects;
        this.unions = other.unions;
        this.demands = Optional.of(demands);
    }

    /** Returns a reader that adds the demands it meets to these. */
    ShapeReader heeding(Demands demands) {
        return new ShapeReader(this, demands);
    }

    /** Returns the shape with what the annotations of the type ask of it. */
    Shape read(TypeMirror type, Site site) {
        return demands.orElseGet(() -> new Demands(List.of(), type)).on(type, type.accept(this, site), site);
    }

    /** Returns the shape of a type argument or an element, where JSON has no room for null. */
    Shape inside(TypeMirror type, Site site) {
        if (Nullness.isNullable(type)) {
            String bare = Spelling.of(type);
            return new NoShape(new NoShape.Unsupported("@Nullable " + bare, "'" + bare + "'"));
        }
        return read(type, site);
    }

    @Override
    public Shape visitPrimitive(PrimitiveType type, Site site) {
        return new ScalarShape(Scalar.valueOf(type.getKind().name()), false);
    }

    @Override
    public Shape visitArray(ArrayType type, Site site) {
        TypeMirror component = type.getComponentType();
        return component.getKind() == TypeKind.BYTE
                ? new ScalarShape(Scalar.BYTES, true)
                : new ArrayShape(inside(component, site));
    }

    @Override
    public Shape visitError(ErrorType type, Site site) {
        throw new Unresolved(type.toString());
    }

    @Override
    public Shape visitTypeVariable(TypeVariable type, Site site) {
        return new NoShape(new NoShape.TypeParameter(Spelling.of(type)));
    }

    @Override
    public Shape visitWildcard(WildcardType type, Site site) {
        if (type.getSuperBound() != null) {
            return none(type);
        }
        TypeMirror bound = type.getExtendsBound() == null ? reading.object() : type.getExtendsBound();
        return new BoundShape(inside(bound, site));
    }

    @Override
    public Shape visitDeclared(DeclaredType type, Site site) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        if (type.getTypeArguments().size() < element.getTypeParameters().size()) {
            return none(type);
        }
        Optional<Scalar> scalar = Scalar.of(name);
        if (scalar.isPresent()) {
            return new ScalarShape(scalar.get(), true);
        }
        Optional<Sequence> sequence = Sequence.of(name);
        if (sequence.isPresent()) {
            boolean isOrdered = !sequence.get().isSorted()
                    || isComparable(type.getTypeArguments().get(0));
            return isOrdered ? new SequenceShape(sequence.get(), argument(type, 0, site)) : none(type);
        }
        Optional<Mapping> mapping = Mapping.of(name);
        if (mapping.isPresent()) {
            return map(mapping.get(), type, site);
        }
        return Untyped.of(name).<Shape>map(UntypedShape::new).orElseGet(() -> ofUser(type, element, site));
    }

    @Override
    protected Shape defaultAction(TypeMirror type, Site site) {
        return none(type);
    }

    private Shape ofUser(DeclaredType type, TypeElement element, Site site) {
        if (Nearest.isKnown(type, reading)) {
            return none(type);
        }
        if (!reading.isReachable(element)) {
            String home = reading.home().getQualifiedName().toString();
            return new NoShape(new NoShape.Unreachable(Spelling.of(type), home));
        }
        if (element.getKind() == ElementKind.ENUM) {
            return enumeration(type, element, site);
        }
        return unions.isUnion(element) ? unions.read(type, site) : objects.read(type, site);
    }

    private Shape enumeration(DeclaredType type, TypeElement element, Site site) {
        EnumShape shape = EnumReader.read(element, reading, site);
        return shape.constants().isEmpty() ? none(type) : shape;
    }

    private Shape map(Mapping mapping, DeclaredType type, Site site) {
        TypeMirror keyType = type.getTypeArguments().get(0);
        Shape key = read(keyType, site);
        boolean isKey = isKey(key) && (!mapping.isSorted() || isComparable(keyType));
        return isKey ? new MapShape(mapping, key, argument(type, 1, site)) : none(type);
    }

    /** A member's name is a text, from which a number can be read as well. */
    private static boolean isKey(Shape shape) {
        return shape.bare() instanceof EnumShape
                || shape.bare() instanceof ScalarShape scalar
                        && scalar.scalar() != Scalar.INPUT_STREAM
                        && scalar.scalar() != Scalar.BYTES;
    }

    private boolean isComparable(TypeMirror type) {
        return reading.isA(reading.types().erasure(type), "java.lang.Comparable");
    }

    private Shape argument(DeclaredType type, int index, Site site) {
        return inside(type.getTypeArguments().get(index), site);
    }

    Shape none(TypeMirror type) {
        Unresolved.check(type);
        return new NoShape(new NoShape.Unsupported(Spelling.of(type), Nearest.to(type, reading)));
    }
}
