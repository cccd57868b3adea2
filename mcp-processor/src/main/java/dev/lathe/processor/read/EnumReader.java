package dev.lathe.processor.read;

import dev.lathe.processor.model.EnumConstant;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Site;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads the constants of an enum: their names in JSON, and what is said of them. */
final class EnumReader {

    private final TypeElement type;
    private final Reading reading;
    private final Site use;

    private EnumReader(TypeElement type, Reading reading, Site use) {
        this.type = type;
        this.reading = reading;
        this.use = use;
    }

    /** What is wrong with a compiled enum is shown at its use. */
    static EnumShape read(TypeElement type, Reading reading, Site use) {
        return new EnumReader(type, reading, use).read();
    }

    private EnumShape read() {
        List<Element> elements = type.getEnclosedElements().stream()
                .filter(next -> next.getKind() == ElementKind.ENUM_CONSTANT)
                .sorted(EcjOrder.ofConstants(type))
                .<Element>map(next -> next)
                .toList();
        List<EnumConstant> constants = elements.stream().map(this::constant).toList();
        JacksonLeftovers.read(type, reading, use);
        noteCreators();
        Optional<String> code = JacksonValue.of(type).filter(this::isText).map(JacksonValue::call);
        if (code.isEmpty()) {
            noteTwins(elements);
        }
        return new EnumShape(reading.name(type), constants, code);
    }

    private EnumConstant constant(Element constant) {
        ArgAnnotation annotation = ArgAnnotations.of(List.of(constant));
        String name = constant.getSimpleName().toString();
        return new EnumConstant(
                name,
                annotation.name().map(Written::text).orElse(name),
                annotation.aliases().stream().map(Written::text).toList(),
                annotation
                        .description()
                        .map(Written::text)
                        .orElseGet(() -> reading.javadoc(constant).main()));
    }

    private boolean isText(JacksonValue value) {
        boolean isText = reading.isA(value.type(), "java.lang.String");
        boolean isReachable = value.isReachable(reading);
        if (!isText || !isReachable) {
            refuse(
                    "@JsonValue on '" + type.getSimpleName() + "."
                            + value.element().getSimpleName() + "'",
                    isText ? "make it less private" : "write @JsonProperty on the constants, whose names are texts",
                    value.annotation().site());
        }
        return isText && isReachable;
    }

    private void noteCreators() {
        ElementFilter.methodsIn(type.getEnclosedElements())
                .forEach(method -> Jackson.find(method, "JsonCreator")
                        .filter(creator -> !JacksonCreators.isDisabled(method))
                        .ifPresent(creator -> reading.remarks()
                                .ignore(
                                        "@JsonCreator on '" + type.getSimpleName() + "." + method.getSimpleName() + "'",
                                        "a client sends what it gets, so write @JsonAlias for what else it may send",
                                        creator.site(),
                                        use)));
    }

    private void noteTwins(List<Element> constants) {
        Map<String, Element> seen = new HashMap<>();
        for (Element constant : constants) {
            for (Written name : names(constant)) {
                Element first = seen.putIfAbsent(name.text(), constant);
                if (first != null && !first.equals(constant)) {
                    refuse(
                            "name '" + name.text() + "' of '" + constant.getSimpleName() + "'",
                            "'" + first.getSimpleName() + "' has it already",
                            name.site());
                }
            }
        }
    }

    private static List<Written> names(Element constant) {
        ArgAnnotation annotation = ArgAnnotations.of(List.of(constant));
        String usual = constant.getSimpleName().toString();
        Written name = annotation.name().orElseGet(() -> new Written(usual, Site.of(constant)));
        return Stream.concat(Stream.of(name), annotation.aliases().stream()).toList();
    }

    private void refuse(String what, String remedy, Site site) {
        reading.remarks().refuse(what, remedy, site, use);
    }
}
