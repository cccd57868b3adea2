package dev.lathe.processor.read;

import dev.lathe.processor.model.Written;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * What {@code @JsonProperty}, {@code @JsonPropertyDescription} and {@code @JsonAlias} say of an argument or a member.
 */
record JacksonArg(List<? extends Element> elements) implements ArgAnnotation {

    /** Those that name a member, and so say that it is one. */
    static final List<String> NAMING = List.of("JsonProperty", "JsonGetter", "JsonSetter");

    @Override
    public Optional<Written> name() {
        return elements.stream()
                .flatMap(element -> NAMING.stream().flatMap(name -> Jackson.find(element, name).stream()))
                .flatMap(annotation -> annotation.filled("value").stream())
                .findFirst();
    }

    @Override
    public Optional<Written> description() {
        return Jackson.find(elements, "JsonPropertyDescription").flatMap(description -> description.filled("value"));
    }

    /** An empty one is none. */
    @Override
    public Optional<Written> defaultValue() {
        return properties()
                .flatMap(property -> property.filled("defaultValue").stream())
                .findFirst();
    }

    @Override
    public List<Written> aliases() {
        return Jackson.find(elements, "JsonAlias")
                .map(alias -> alias.all("value"))
                .orElse(List.of());
    }

    /** {@code required = false} is what every annotation says that says nothing, and {@code isRequired} is not. */
    @Override
    public boolean isNullable() {
        return properties().anyMatch(property -> property.constant("isRequired").equals(Optional.of("FALSE")));
    }

    /** Returns where it is said that the value is always there. */
    Optional<Written> required() {
        return properties()
                .flatMap(property -> Stream.concat(
                        property
                                .written("required")
                                .filter(value -> value.text().equals("true"))
                                .stream(),
                        property
                                .written("isRequired")
                                .filter(value -> property.constant("isRequired").equals(Optional.of("TRUE")))
                                .stream()))
                .findFirst();
    }

    private Stream<Annotation> properties() {
        return elements.stream().flatMap(element -> Jackson.find(element, "JsonProperty").stream());
    }
}
