package dev.lathe.processor.read;

import dev.lathe.processor.model.Direction;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What Jackson's annotations on a class, or on one it inherits from, say of all its members. */
final class JacksonClass {

    private final TypeElement type;
    private final List<TypeElement> nearestFirst;
    private final Reading reading;
    private final JacksonNaming naming;

    private JacksonClass(TypeElement type, Reading reading, Site site) {
        this.type = type;
        this.nearestFirst = Supertypes.nearestFirst(type);
        this.reading = reading;
        this.naming = naming(site);
    }

    /** What is wrong with a compiled class is shown at the site. */
    static JacksonClass of(TypeElement type, Reading reading, Site site) {
        return new JacksonClass(type, reading, site);
    }

    /** Returns what it says of the class itself. */
    Optional<String> description() {
        return Jackson.find(type, "JsonClassDescription")
                .flatMap(description -> description.filled("value"))
                .map(Written::text);
    }

    /** Returns the member with the name that it has unless it is named by itself. */
    Declared member(String javaName, List<Element> elements) {
        return new Declared(javaName, naming.translate(javaName), elements);
    }

    /** Tells whether a client does not send the member, or does not get it. */
    boolean isHidden(Declared member, Direction direction) {
        return new JacksonMember(member).isHidden(direction) || isIgnored(member.name(), direction);
    }

    /** Returns the member, of that type, as it is when it is written. */
    Slot written(Slot slot, Declared member, TypeMirror value) {
        Presence declared = slot.presence();
        Presence written = new JacksonMember(member)
                .inclusion()
                .or(() -> find("JsonInclude").map(JacksonInclusion::of))
                .map(inclusion -> inclusion.presence(value, declared, reading))
                .orElse(declared);
        return written == declared ? slot : slot.written(written);
    }

    /** Returns first those that are listed, by whichever name, then those that the class is made with, then others. */
    List<Slot> sorted(List<Slot> members, List<String> madeWith) {
        Optional<Annotation> order = find("JsonPropertyOrder");
        boolean isAlphabetic = order.flatMap(next -> next.flag("alphabetic")).orElse(false);
        List<Slot> rest = new ArrayList<>(members);
        rest.sort(isAlphabetic ? alphabetic(madeWith) : Comparator.comparingInt(member -> place(member, madeWith)));
        List<Slot> sorted = new ArrayList<>();
        for (String name : order.map(next -> next.texts("value")).orElse(List.of())) {
            Optional<Slot> named = named(name, Slot::name, rest).or(() -> named(name, Slot::javaName, rest));
            sorted.addAll(named.stream().toList());
            rest.removeAll(sorted);
        }
        sorted.addAll(rest);
        return sorted;
    }

    private static Comparator<Slot> alphabetic(List<String> madeWith) {
        return Comparator.comparing((Slot member) -> !madeWith.contains(member.javaName()))
                .thenComparing(Slot::name);
    }

    private static int place(Slot member, List<String> madeWith) {
        int place = madeWith.indexOf(member.javaName());
        return place < 0 ? madeWith.size() : place;
    }

    private static Optional<Slot> named(String name, Function<Slot, String> naming, List<Slot> members) {
        return members.stream()
                .filter(member -> naming.apply(member).equals(name))
                .findFirst();
    }

    private boolean isIgnored(String name, Direction direction) {
        String allowed = direction == Direction.INPUT ? "allowSetters" : "allowGetters";
        boolean isExcluded = find("JsonIgnoreProperties")
                .map(ignore -> ignore.texts("value").contains(name)
                        && !ignore.flag(allowed).orElse(false))
                .orElse(false);
        boolean isIncluded = find("JsonIncludeProperties")
                .map(include -> include.texts("value").contains(name))
                .orElse(true);
        return isExcluded || !isIncluded;
    }

    private Optional<Annotation> find(String name) {
        return Jackson.find(nearestFirst, name);
    }

    private JacksonNaming naming(Site site) {
        Optional<Annotation> annotation = find("JsonNaming");
        Optional<Written> strategy = annotation.flatMap(next -> next.written("value"));
        Optional<JacksonNaming> known =
                strategy.flatMap(next -> JacksonNaming.of(next.text().replace('$', '.')));
        if (strategy.isPresent() && known.isEmpty()) {
            reading.remarks()
                    .refuse(
                            "@JsonNaming on '" + type.getSimpleName() + "'",
                            "use one of 'PropertyNamingStrategies', or @JsonProperty",
                            strategy.get().site(),
                            site);
        }
        return known.orElse(JacksonNaming.LOWER_CAMEL_CASE);
    }
}
