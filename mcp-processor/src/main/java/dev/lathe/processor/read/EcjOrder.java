package dev.lathe.processor.read;

import dev.lathe.processor.problem.Ecj;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Brings into the order of their declaration what ecj sorts by name. */
final class EcjOrder {

    private EcjOrder() {}

    /** Returns the order of the constants of an enum; of those in libraries, only the JDK's can be known. */
    static Comparator<Element> ofConstants(TypeElement type) {
        String name = type.getQualifiedName().toString();
        if (!Ecj.made(type) || !name.startsWith("java.")) {
            return Comparator.comparingInt(constant -> 0);
        }
        List<String> names = constants(name);
        return Comparator.comparingInt(
                constant -> names.indexOf(constant.getSimpleName().toString()));
    }

    /** Returns the direct subclasses of a sealed class; if it has no list of them, that is where they are sorted. */
    static List<? extends TypeMirror> permitted(TypeElement sealed) {
        List<? extends TypeMirror> types = sealed.getPermittedSubclasses();
        if (!Ecj.made(sealed) || types.isEmpty()) {
            return types;
        }
        Element home = element(types.get(0)).getEnclosingElement();
        Comparator<TypeMirror> byName =
                Comparator.comparing(type -> element(type).getSimpleName().toString());
        if (!(home instanceof TypeElement outer)
                || types.stream().anyMatch(type -> !home.equals(element(type).getEnclosingElement()))
                || !types.equals(types.stream().sorted(byName).toList())) {
            return types;
        }
        List<? extends Element> declared = outer.getEnclosedElements();
        return types.stream()
                .sorted(Comparator.comparingInt(type -> declared.indexOf(element(type))))
                .toList();
    }

    private static Element element(TypeMirror type) {
        return ((DeclaredType) type).asElement();
    }

    private static List<String> constants(String name) {
        try {
            Object[] constants = Class.forName(name, false, ClassLoader.getPlatformClassLoader())
                    .getEnumConstants();
            return Stream.of(constants)
                    .map(constant -> ((Enum<?>) constant).name())
                    .toList();
        } catch (ClassNotFoundException e) {
            return List.of();
        }
    }
}
