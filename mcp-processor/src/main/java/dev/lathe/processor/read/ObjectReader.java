package dev.lathe.processor.read;

import dev.lathe.processor.javadoc.Javadoc;
import dev.lathe.processor.model.JavaName;
import dev.lathe.processor.model.ObjectClass;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.NoShape;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads a record or a bean once, whatever leads back to it. */
final class ObjectReader {

    /** A class that is met with more type arguments than this makes new ones from its own, without end. */
    private static final int MANY = 50;

    private final Reading reading;
    private final ShapeReader shapes;
    private final SlotReader slots;
    private final RecordReader records;
    private final BeanReader beans;

    ObjectReader(Reading reading, ShapeReader shapes) {
        this.reading = reading;
        this.shapes = shapes;
        this.slots = new SlotReader(reading, shapes);
        this.records = new RecordReader(reading);
        this.beans = new BeanReader(reading);
    }

    Shape read(DeclaredType type, Site use) {
        TypeElement element = (TypeElement) type.asElement();
        List<Shape> arguments = type.getTypeArguments().stream()
                .map(argument -> shapes.inside(argument, use))
                .toList();
        Optional<Shape> bad = arguments.stream().filter(ObjectReader::isBad).findFirst();
        if (bad.isPresent()) {
            return bad.get();
        }
        JavaName name = reading.name(element);
        ObjectShape shape = new ObjectShape(name, arguments);
        if (!reading.objects().containsKey(shape)) {
            if (isEndless(name)) {
                String known = Spelling.of(element.asType());
                return new NoShape(new NoShape.Unsupported(known, "type arguments that do not grow inside it"));
            }
            ObjectClass object = read(shape, type, use);
            if (object.making().isEmpty() && object.members().isEmpty()) {
                reading.objects().remove(shape);
                return shapes.none(type);
            }
        }
        return shape;
    }

    /** The class is known, without its members, while these are read, since one of them may lead back to it. */
    private ObjectClass read(ObjectShape shape, DeclaredType type, Site use) {
        TypeElement element = (TypeElement) type.asElement();
        boolean isSource = reading.sources().contain(element);
        Javadoc javadoc = reading.javadoc(element);
        Site site = isSource ? Site.of(element) : use;
        reading.objects().put(shape, new ObjectClass(javadoc.main(), Optional.empty(), List.of(), isSource, site));
        DeclaredType known = withoutWildcards(type);
        MemberReader members = new MemberReader(reading, slots, known, isSource ? Optional.empty() : Optional.of(site));
        ObjectClass object = read(element, members, javadoc, isSource, site);
        members.noteUnread();
        JacksonUnion.noteAlone(element, reading, site);
        JacksonValue.of(element).ifPresent(value -> noteValue(value, element, site));
        reading.objects().put(shape, object);
        return object;
    }

    private ObjectClass read(TypeElement type, MemberReader members, Javadoc javadoc, boolean isSource, Site site) {
        try {
            return type.getKind() == ElementKind.RECORD
                    ? records.read(members, javadoc, isSource, site)
                    : beans.read(members, javadoc, isSource, site);
        } catch (Unresolved e) {
            throw isSource ? e : e.inClassFile();
        }
    }

    private void noteValue(JacksonValue value, TypeElement type, Site use) {
        String what =
                "@JsonValue on '" + type.getSimpleName() + "." + value.element().getSimpleName() + "'";
        String remedy = "take and return '" + Spelling.of(value.type()) + "' itself";
        reading.remarks().refuse(what, remedy, value.annotation().site(), use);
    }

    /** What is in a {@code Box<? extends T>} is what is in a {@code Box<T>}. */
    private DeclaredType withoutWildcards(DeclaredType type) {
        TypeMirror[] arguments = type.getTypeArguments().stream()
                .map(argument -> argument instanceof WildcardType wildcard ? bound(wildcard) : argument)
                .toArray(TypeMirror[]::new);
        return arguments.length == 0
                ? type
                : reading.types().getDeclaredType((TypeElement) type.asElement(), arguments);
    }

    private TypeMirror bound(WildcardType wildcard) {
        return wildcard.getExtendsBound() == null ? reading.object() : wildcard.getExtendsBound();
    }

    private boolean isEndless(JavaName name) {
        return reading.objects().keySet().stream()
                        .filter(known -> known.name().equals(name))
                        .count()
                > MANY;
    }

    private static boolean isBad(Shape shape) {
        return shape instanceof NoShape || shape.parts().stream().anyMatch(ObjectReader::isBad);
    }
}
