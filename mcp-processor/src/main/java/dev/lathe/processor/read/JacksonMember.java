package dev.lathe.processor.read;

import static java.util.Objects.requireNonNull;

import dev.lathe.processor.model.Direction;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** What Jackson's annotations say of a member besides its name: whether it is read, and whether and when written. */
record JacksonMember(Declared declared) {

    /** Tells whether an annotation names the element, and so says that it is a member, or part of one. */
    static boolean isNamed(Element element) {
        return JacksonArg.NAMING.stream()
                .anyMatch(name -> Jackson.find(element, name).isPresent());
    }

    boolean isHidden(Direction direction) {
        String closed = direction == Direction.INPUT ? "READ_ONLY" : "WRITE_ONLY";
        return declared.elements().stream()
                        .flatMap(element -> Jackson.find(element, "JsonProperty").stream())
                        .flatMap(property -> property.constant("access").stream())
                        .anyMatch(closed::equals)
                || isIgnored();
    }

    /** When it is written, unless its class says so. */
    Optional<JacksonInclusion> inclusion() {
        return Jackson.find(declared.elements(), "JsonInclude")
                .map(JacksonInclusion::of)
                .filter(inclusion -> inclusion != JacksonInclusion.USE_DEFAULTS);
    }

    /** What is ignored at one place takes all of the member with it, except what is named at another place. */
    private boolean isIgnored() {
        List<Element> elements = declared.elements();
        List<Element> ignored =
                elements.stream().filter(JacksonMember::isIgnored).toList();
        return !ignored.isEmpty()
                && (ignored.contains(accessor())
                        || elements.stream()
                                .noneMatch(element -> !ignored.contains(element) && isNamedForItself(element)));
    }

    /** The method that is called, if it is a setter, whose parameter is the first element. */
    private Element accessor() {
        Element element = declared.element();
        return element.getKind() == ElementKind.PARAMETER && declared.elements().contains(owner(element))
                ? owner(element)
                : element;
    }

    private static boolean isIgnored(Element element) {
        return Jackson.find(element, "JsonIgnore")
                .map(ignore -> ignore.flag("value").orElse(true))
                .orElse(false);
    }

    /** A parameter of a record has its annotations from the component. */
    private static boolean isNamedForItself(Element element) {
        boolean isOfRecord = element.getKind() == ElementKind.PARAMETER
                && owner(owner(element)).getKind() == ElementKind.RECORD;
        return isNamed(element) && !isOfRecord;
    }

    private static Element owner(Element element) {
        return requireNonNull(element.getEnclosingElement());
    }
}
