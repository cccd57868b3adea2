package dev.lathe.processor.read;

import dev.lathe.processor.model.Parameter.Filler;
import dev.lathe.processor.model.Presence;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What says nothing, by type, for the parameters that make a class. */
final class Fillers {

    private final Reading reading;
    private final boolean isOverloaded;

    Fillers(TypeElement made, Reading reading) {
        List<Integer> counts = ElementFilter.constructorsIn(made.getEnclosedElements()).stream()
                .map(constructor -> constructor.getParameters().size())
                .toList();
        this.reading = reading;
        this.isOverloaded = counts.stream().distinct().count() < counts.size();
    }

    Filler of(String javaName, TypeMirror type) {
        Optional<Class<?>> holder = holder(type);
        return holder.isPresent()
                ? new Filler(javaName, holder, "empty()")
                : new Filler(javaName, Optional.empty(), literal(type));
    }

    private static Optional<Class<?>> holder(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Presence.heldBy(element.getQualifiedName().toString()).flatMap(Presence::holder)
                : Optional.empty();
    }

    /** A literal that is an {@code int} is no {@code byte} where it is a parameter, and null may be of two types. */
    private String literal(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> "false";
            case BYTE -> "(byte) 0";
            case SHORT -> "(short) 0";
            case CHAR -> "(char) 0";
            case INT, LONG, FLOAT, DOUBLE -> "0";
            default -> isOverloaded ? "(" + reading.types().erasure(type) + ") null" : "null";
        };
    }
}
