package dev.lathe.processor.read;

import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Whether {@code new X()} compiles in the package of the server. */
final class Construction {

    private Construction() {}

    /** Returns why it does not compile; empty when it does. */
    static String obstacle(TypeElement type, Reading reading) {
        if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD) {
            return "it is no class";
        }
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            return "it is abstract";
        }
        if (type.getNestingKind() == NestingKind.MEMBER && !type.getModifiers().contains(Modifier.STATIC)) {
            return "it is an inner class";
        }
        Optional<ExecutableElement> constructor = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(next -> next.getParameters().isEmpty())
                .findFirst();
        return constructor.map(found -> obstacle(found, type, reading)).orElse("every constructor has parameters");
    }

    private static String obstacle(ExecutableElement constructor, TypeElement type, Reading reading) {
        boolean samePackage = reading.elements().getPackageOf(type).equals(reading.home());
        boolean reachable = samePackage
                ? !constructor.getModifiers().contains(Modifier.PRIVATE)
                : constructor.getModifiers().contains(Modifier.PUBLIC);
        if (!reachable) {
            return "its constructor cannot be reached";
        }
        return constructor.getThrownTypes().isEmpty() ? "" : "its constructor throws exceptions";
    }
}
