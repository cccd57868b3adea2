package dev.lathe.processor.read;

import dev.lathe.processor.model.Obstacle;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Which constructors generated code can call in its package. */
final class Construction {

    private Construction() {}

    /** Returns why {@code new X()} does not compile. */
    static Optional<Obstacle> obstacle(TypeElement type, Reading reading) {
        if (type.getKind() == ElementKind.ENUM) {
            return Optional.of(Obstacle.ENUM);
        }
        if (type.getKind().isInterface()) {
            return Optional.of(Obstacle.INTERFACE);
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of(Obstacle.ABSTRACT);
        }
        if (type.getNestingKind() == NestingKind.MEMBER && !type.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of(Obstacle.INNER);
        }
        Optional<ExecutableElement> constructor = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(next -> next.getParameters().isEmpty())
                .findFirst();
        return constructor.isEmpty() ? Optional.of(Obstacle.PARAMETERS) : obstacle(constructor.get(), type, reading);
    }

    /** Returns the constructors that generated code can call, and that throw nothing it would have to declare. */
    static List<ExecutableElement> reachable(TypeElement type, Reading reading) {
        boolean isInner = type.getNestingKind() == NestingKind.MEMBER
                && !type.getModifiers().contains(Modifier.STATIC);
        return isInner
                ? List.of()
                : ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .filter(next -> obstacle(next, type, reading).isEmpty())
                        .toList();
    }

    /** Tells whether it is the constructor that a record has by its components. */
    static boolean isCanonical(ExecutableElement constructor, TypeElement type, Reading reading) {
        List<? extends RecordComponentElement> components = type.getRecordComponents();
        List<? extends VariableElement> parameters = constructor.getParameters();
        return type.getKind() == ElementKind.RECORD
                && constructor.getKind() == ElementKind.CONSTRUCTOR
                && parameters.size() == components.size()
                && IntStream.range(0, parameters.size())
                        .allMatch(i -> reading.types()
                                .isSameType(
                                        parameters.get(i).asType(),
                                        components.get(i).asType()));
    }

    /** Returns why a constructor, or a static method that stands for one, cannot be called. */
    static Optional<Obstacle> obstacle(ExecutableElement constructor, TypeElement type, Reading reading) {
        boolean samePackage = reading.elements().getPackageOf(type).equals(reading.home());
        boolean reachable = samePackage
                ? !constructor.getModifiers().contains(Modifier.PRIVATE)
                : constructor.getModifiers().contains(Modifier.PUBLIC);
        if (!reachable) {
            return Optional.of(Obstacle.HIDDEN);
        }
        constructor.getThrownTypes().forEach(Unresolved::check);
        return constructor.getThrownTypes().stream().anyMatch(reading::isChecked)
                ? Optional.of(Obstacle.THROWS)
                : Optional.empty();
    }
}
