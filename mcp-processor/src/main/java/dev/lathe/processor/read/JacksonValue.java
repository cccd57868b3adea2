package dev.lathe.processor.read;

import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The field or the method of a class that is its whole value in JSON, as {@code @JsonValue} says. */
record JacksonValue(Element element, Annotation annotation) {

    static Optional<JacksonValue> of(TypeElement type) {
        return Supertypes.nearestFirst(type).stream()
                .flatMap(next -> next.getEnclosedElements().stream())
                .flatMap(element -> Jackson.find(element, "JsonValue")
                        .filter(value -> value.flag("value").orElse(true))
                        .map(value -> new JacksonValue(element, value))
                        .stream())
                .findFirst();
    }

    /** Returns how it is asked for: {@code code()} or {@code code}. */
    String call() {
        return element.getSimpleName() + (element.getKind() == ElementKind.METHOD ? "()" : "");
    }

    TypeMirror type() {
        return element instanceof ExecutableElement method ? method.getReturnType() : element.asType();
    }

    /** Whether generated code can ask for it. */
    boolean isReachable(Reading reading) {
        return reading.elements().getPackageOf(element).equals(reading.home())
                ? !element.getModifiers().contains(Modifier.PRIVATE)
                : element.getModifiers().contains(Modifier.PUBLIC);
    }
}
