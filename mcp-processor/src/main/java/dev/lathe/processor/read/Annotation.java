package dev.lathe.processor.read;

import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Ecj;
import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** An annotation as the user wrote it: values that were left out are empty. */
record Annotation(Element element, AnnotationMirror mirror) {

    static Optional<Annotation> find(Element element, String qualifiedName) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(qualifiedName)) {
                return Optional.of(new Annotation(element, mirror));
            }
        }
        return Optional.empty();
    }

    TypeElement type() {
        return (TypeElement) mirror.getAnnotationType().asElement();
    }

    String qualifiedName() {
        return type().getQualifiedName().toString();
    }

    /** The name as it is written: {@code @Size}. */
    String simpleName() {
        return "@" + type().getSimpleName();
    }

    /** Returns those in it, if it is the container of a repeatable annotation, otherwise itself. */
    List<Annotation> opened() {
        boolean isContainer = values("value").stream().anyMatch(value -> value.getValue() instanceof AnnotationMirror);
        return isContainer ? annotations("value") : List.of(this);
    }

    Optional<AnnotationValue> value(String name) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
                mirror.getElementValues().entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(name)) {
                return Optional.of(checked(entry.getValue()));
            }
        }
        return Optional.empty();
    }

    String text(String name) {
        return value(name).map(value -> value.getValue().toString()).orElse("");
    }

    Optional<Long> number(String name) {
        return value(name).map(value -> ((Number) value.getValue()).longValue());
    }

    Optional<Boolean> flag(String name) {
        return value(name).map(value -> (Boolean) value.getValue());
    }

    /** Returns the name of an enum constant. */
    Optional<String> constant(String name) {
        return value(name)
                .map(value ->
                        ((VariableElement) value.getValue()).getSimpleName().toString());
    }

    Optional<Written> written(String name) {
        return value(name).map(value -> new Written(value.getValue().toString(), new Site(element, mirror, value)));
    }

    /** Returns a text, unless it is empty. */
    Optional<Written> filled(String name) {
        return written(name).filter(written -> !written.text().isEmpty());
    }

    /** Returns a value without a default, of whose absence the compiler tells. */
    Written required(String name) {
        return written(name).orElseThrow(() -> new Unresolved(name));
    }

    Site site() {
        return new Site(element, mirror, null);
    }

    Site site(String name) {
        return new Site(element, mirror, value(name).orElse(null));
    }

    List<AnnotationValue> values(String name) {
        return value(name).map(Annotation::items).orElse(List.of());
    }

    List<String> texts(String name) {
        return values(name).stream().map(value -> value.getValue().toString()).toList();
    }

    /** Returns the names of enum constants. */
    List<String> constants(String name) {
        return values(name).stream()
                .map(value ->
                        ((VariableElement) value.getValue()).getSimpleName().toString())
                .toList();
    }

    /** Returns each of several texts. */
    List<Written> all(String name) {
        return values(name).stream()
                .map(value -> new Written(value.getValue().toString(), new Site(element, mirror, value)))
                .toList();
    }

    List<Annotation> annotations(String name) {
        return values(name).stream()
                .map(value -> new Annotation(element, (AnnotationMirror) value.getValue()))
                .toList();
    }

    /** One value may stand for a list of it. */
    private static List<AnnotationValue> items(AnnotationValue value) {
        if (value.getValue() instanceof List<?> items) {
            return items.stream()
                    .map(AnnotationValue.class::cast)
                    .map(Annotation::checked)
                    .toList();
        }
        return List.of(value);
    }

    /** What does not compile, a class that is not there say, has this instead of a value; ecj makes a string of it. */
    private static AnnotationValue checked(AnnotationValue value) {
        Object error = Ecj.made(value) ? value.getValue() : value.toString();
        if (error.equals("<error>")) {
            throw new Unresolved(value.toString());
        }
        return value;
    }
}
