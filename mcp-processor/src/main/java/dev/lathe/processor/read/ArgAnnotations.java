package dev.lathe.processor.read;

import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;

/** All that annotations say of an argument or a member, the strongest first. */
record ArgAnnotations(List<ArgAnnotation> all) implements ArgAnnotation {

    /** The annotations that are for arguments and components alone, the first that is there counts. */
    private static final Map<String, Function<Annotation, ArgAnnotation>> DIALECTS = dialects();

    /** Returns ours or the portable one, which are never merged, and then Jackson's, which say less and more. */
    static ArgAnnotations of(List<Element> elements) {
        List<ArgAnnotation> found = new ArrayList<>();
        DIALECTS.entrySet().stream()
                .flatMap(dialect -> first(elements, dialect.getKey()).map(dialect.getValue()).stream())
                .findFirst()
                .ifPresent(found::add);
        found.add(new JacksonArg(elements));
        return new ArgAnnotations(found);
    }

    /** Returns where an annotation stands that is for arguments and components alone. */
    static Optional<Site> site(Element element) {
        return DIALECTS.keySet().stream()
                .flatMap(name -> Annotation.find(element, name).stream())
                .map(Annotation::site)
                .findFirst();
    }

    @Override
    public Optional<Written> name() {
        return strongest(ArgAnnotation::name);
    }

    @Override
    public Optional<Written> title() {
        return strongest(ArgAnnotation::title);
    }

    @Override
    public Optional<Written> description() {
        return strongest(ArgAnnotation::description);
    }

    @Override
    public Optional<Written> defaultValue() {
        return strongest(ArgAnnotation::defaultValue);
    }

    @Override
    public Optional<Written> header() {
        return strongest(ArgAnnotation::header);
    }

    @Override
    public List<Written> aliases() {
        return all.stream().flatMap(next -> next.aliases().stream()).toList();
    }

    @Override
    public boolean isNullable() {
        return all.stream().anyMatch(ArgAnnotation::isNullable)
                && defaultValue().isEmpty();
    }

    private static Map<String, Function<Annotation, ArgAnnotation>> dialects() {
        Map<String, Function<Annotation, ArgAnnotation>> dialects = new LinkedHashMap<>();
        dialects.put(OwnArg.NAME, OwnArg::new);
        PortableArg.NAMES.forEach(name -> dialects.put(name, PortableArg::new));
        return dialects;
    }

    private Optional<Written> strongest(Function<ArgAnnotation, Optional<Written>> attribute) {
        return all.stream().flatMap(next -> attribute.apply(next).stream()).findFirst();
    }

    private static Optional<Annotation> first(List<Element> elements, String name) {
        return elements.stream()
                .flatMap(element -> Annotation.find(element, name).stream())
                .findFirst();
    }
}
