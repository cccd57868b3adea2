package dev.lathe.processor.read;

import dev.lathe.processor.model.UnionClass.Discriminator;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * How the classes of a union are told apart: by a member {@code type} that has their simple names, or as Jackson's
 * annotations say.
 */
final class JacksonUnion {

    private static final String USUAL_NAME = "type";

    private static final List<String> NAMES = List.of("NAME", "SIMPLE_NAME");

    private final TypeElement type;
    private final Reading reading;
    private final Site use;
    private final Optional<Annotation> info;

    /** What is wrong with a compiled class is shown at its use. */
    JacksonUnion(TypeElement type, Reading reading, Site use) {
        this.type = type;
        this.reading = reading;
        this.use = use;
        this.info = Jackson.find(Supertypes.nearestFirst(type), "JsonTypeInfo")
                .filter(next -> !next.constant("use").equals(Optional.of("NONE")));
    }

    /** Returns the classes that the type lists as those of its values. */
    static List<TypeElement> subtypes(TypeElement type, Reading reading) {
        return entries(type)
                .map(entry -> element(entry, reading))
                .filter(subtype -> isBelow(subtype, type, reading))
                .toList();
    }

    /** Notes what a class asks for that is none of several. */
    static void noteAlone(TypeElement type, Reading reading, Site use) {
        Jackson.find(type, "JsonSubTypes")
                .ifPresent(list -> reading.remarks()
                        .refuse(
                                "@JsonSubTypes on '" + type.getSimpleName() + "'",
                                "make it an interface or abstract",
                                list.site(),
                                use));
        Jackson.find(type, "JsonTypeInfo")
                .ifPresent(info -> reading.remarks()
                        .ignore(
                                "@JsonTypeInfo on '" + type.getSimpleName() + "'",
                                "write it on an interface whose classes are to be told apart",
                                info.site(),
                                use));
    }

    /** Notes what the annotations ask for and cannot have. */
    void note() {
        info.ifPresent(this::note);
        entries(type)
                .filter(entry -> !isBelow(element(entry, reading), type, reading))
                .forEach(entry -> refuse(
                        "'" + element(entry, reading).getSimpleName() + "' of @JsonSubTypes",
                        "it is no '" + type.getSimpleName() + "'",
                        entry.site("value")));
    }

    /** Returns the member that tells which class it is, as Jackson names it when nobody does. */
    Discriminator discriminator() {
        return new Discriminator(
                info.map(next -> next.filled("property").map(Written::text).orElse("@type"))
                        .orElse(USUAL_NAME),
                include().equals("EXISTING_PROPERTY"));
    }

    /** Returns what stands for the class: first what is written, and then what a client may send as well. */
    List<Written> tags(TypeElement branch) {
        List<Written> listed = listed(branch).toList();
        return listed.isEmpty()
                ? List.of(Jackson.find(branch, "JsonTypeName")
                        .flatMap(name -> name.filled("value"))
                        .orElseGet(() -> new Written(usualTag(branch), Site.of(branch))))
                : listed;
    }

    /** Jackson writes {@code Figure$Circle} where nothing else is said. */
    private String usualTag(TypeElement branch) {
        boolean isBinary = info.flatMap(next -> next.constant("use")).equals(Optional.of("NAME"));
        return isBinary
                ? String.join("$", reading.name(branch).simpleNames())
                : branch.getSimpleName().toString();
    }

    private Stream<Written> listed(TypeElement branch) {
        return Supertypes.nearestFirst(branch).stream()
                .flatMap(JacksonUnion::entries)
                .filter(entry -> element(entry, reading).equals(branch))
                .flatMap(entry -> Stream.concat(entry.filled("name").stream(), entry.all("names").stream()));
    }

    private String include() {
        return info.flatMap(next -> next.constant("include")).orElse("PROPERTY");
    }

    private void note(Annotation info) {
        String id = info.constant("use").orElseThrow(() -> new Unresolved("use"));
        if (!NAMES.contains(id)) {
            refuse(what("use = " + id), "write NAME", info.site("use"));
        } else if (!include().equals("PROPERTY") && !include().equals("EXISTING_PROPERTY")) {
            refuse(what("include = " + include()), "write PROPERTY", info.site("include"));
        }
        info.written("defaultImpl")
                .ifPresent(defaultImpl -> reading.remarks()
                        .ignore(what("defaultImpl"), "a client says which class it is", defaultImpl.site(), use));
    }

    private void refuse(String what, String remedy, Site site) {
        reading.remarks().refuse(what, remedy, site, use);
    }

    private String what(String attribute) {
        return attribute + " of @JsonTypeInfo on '" + type.getSimpleName() + "'";
    }

    private static boolean isBelow(TypeElement subtype, TypeElement type, Reading reading) {
        return !subtype.equals(type) && reading.supertype(subtype, type).isPresent();
    }

    private static Stream<Annotation> entries(TypeElement type) {
        return Jackson.find(type, "JsonSubTypes").stream().flatMap(list -> list.annotations("value").stream());
    }

    private static TypeElement element(Annotation entry, Reading reading) {
        TypeMirror type = (TypeMirror)
                entry.value("value").orElseThrow(() -> new Unresolved("value")).getValue();
        Unresolved.check(type);
        return (TypeElement) reading.types().asElement(type);
    }
}
