package dev.lathe.processor.read;

import static java.util.Objects.requireNonNull;

import dev.lathe.processor.problem.Site;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds what is said with Jackson's annotations of how a value looks in JSON, and not done. */
final class JacksonLeftovers {

    private static final String OTHER_TYPE = "use a type whose JSON it is";

    /** What another shape would come of than that in the schema, and what to do instead. */
    static final Map<String, String> IGNORED = ignored();

    /** What on a member speaks of the JSON of its type. */
    static final Map<String, String> REFUSED = Map.of(
            "JsonUnwrapped", "declare its members beside the others",
            "JsonTypeInfo", "move it to the type",
            "JsonSubTypes", "move it to the type",
            "JsonIgnoreProperties", "move it to the type",
            "JsonIncludeProperties", "move it to the type");

    private final Remarks remarks;
    private final Site use;
    private final Set<String> seen = new HashSet<>();

    private JacksonLeftovers(Reading reading, Site use) {
        this.remarks = reading.remarks();
        this.use = use;
    }

    /** Notes what is said of a method or of its parameters. */
    static void read(ExecutableElement method, Reading reading, Site use) {
        JacksonLeftovers leftovers = new JacksonLeftovers(reading, use);
        leftovers.takeMember(method);
        method.getParameters().forEach(leftovers::takeMember);
    }

    /** Notes what is said of a class and in it; what is wrong with a compiled one is shown at its use. */
    static void read(TypeElement type, Reading reading, Site use) {
        JacksonLeftovers leftovers = new JacksonLeftovers(reading, use);
        leftovers.take(type);
        for (Element element : type.getEnclosedElements()) {
            if (element instanceof ExecutableElement method) {
                leftovers.takeMember(method);
                method.getParameters().forEach(leftovers::takeMember);
            } else if (!(element instanceof TypeElement)) {
                leftovers.takeMember(element);
            }
        }
    }

    /** Notes what is named like a member and is none. */
    static void unnamed(Collection<Element> elements, String remedy, Reading reading, Site use) {
        JacksonLeftovers leftovers = new JacksonLeftovers(reading, use);
        for (Element element : elements) {
            Jackson.on(element)
                    .filter(annotation -> JacksonArg.NAMING.contains(Jackson.name(annotation)))
                    .forEach(annotation ->
                            leftovers.ignore(Jackson.name(annotation), element, remedy, annotation.site()));
        }
    }

    private void take(Element element) {
        Jackson.on(element).forEach(annotation -> take(annotation, element));
    }

    private void take(Annotation annotation, Element element) {
        String name = Jackson.name(annotation);
        @Nullable String remedy = IGNORED.get(name);
        if (remedy != null) {
            ignore(name, element, remedy, annotation.site());
        } else if (name.equals("JsonInclude")) {
            takeInclusion(annotation, element);
        }
    }

    private void takeMember(Element element) {
        take(element);
        Jackson.on(element)
                .filter(annotation -> REFUSED.containsKey(Jackson.name(annotation)))
                .filter(annotation -> !isEmptyList(annotation))
                .forEach(annotation -> refuse(annotation, element));
    }

    /** A list of names may say other things than names, and these change nothing here. */
    private static boolean isEmptyList(Annotation annotation) {
        return Jackson.name(annotation).endsWith("Properties")
                && annotation.values("value").isEmpty();
    }

    private void takeInclusion(Annotation include, Element element) {
        JacksonInclusion inclusion = JacksonInclusion.of(include);
        if (!inclusion.isKnown()) {
            ignore("JsonInclude(" + inclusion + ")", element, "write NON_NULL or NON_EMPTY", include.site("value"));
        }
        include.constant("content")
                .map(JacksonInclusion::valueOf)
                .filter(content -> content != JacksonInclusion.ALWAYS && content != JacksonInclusion.USE_DEFAULTS)
                .ifPresent(content -> ignore(
                        "JsonInclude(content = " + content + ")",
                        element,
                        "leave out of it what should not be written",
                        include.site("content")));
    }

    private void ignore(String annotation, Element element, String remedy, Site site) {
        note(annotation, element, (what, place) -> remarks.ignore(what, remedy, place, use), site);
    }

    private void refuse(Annotation annotation, Element element) {
        String remedy = requireNonNull(REFUSED.get(Jackson.name(annotation)));
        note(
                Jackson.name(annotation),
                element,
                (what, place) -> remarks.refuse(what, remedy, place, use),
                annotation.site());
    }

    /** What stands on a component is on its field, its accessor and the parameter as well, and told once. */
    private void note(String annotation, Element element, BiConsumer<String, Site> remark, Site site) {
        String what = "@" + annotation + " on '" + place(element) + "'";
        if (seen.add(what)) {
            remark.accept(what, site);
        }
    }

    private static String place(Element element) {
        Element owner = requireNonNull(element.getEnclosingElement());
        return switch (element.getKind()) {
            case CONSTRUCTOR -> place(owner);
            case PARAMETER ->
                owner.getKind() == ElementKind.CONSTRUCTOR ? place(owner) + "." + name(element) : name(element);
            case FIELD, ENUM_CONSTANT, METHOD, RECORD_COMPONENT -> place(owner) + "." + name(element);
            default -> name(element);
        };
    }

    private static String name(Element element) {
        return element.getSimpleName().toString();
    }

    private static Map<String, String> ignored() {
        Map<String, String> ignored = new LinkedHashMap<>();
        for (String name :
                List.of("JsonFormat", "JsonSerialize", "JsonDeserialize", "JsonRawValue", "JsonAppend", "JsonFilter")) {
            ignored.put(name, OTHER_TYPE);
        }
        ignored.put("JsonAnyGetter", "declare a 'Map' as a member");
        ignored.put("JsonAnySetter", "declare a 'Map' as a member");
        ignored.put("JacksonInject", "look it up in the tool");
        ignored.put("JsonView", "write a class for each view");
        ignored.put("JsonAutoDetect", "write getters and setters for what is a member");
        ignored.put("JsonIgnoreType", "write @JsonIgnore where it is used");
        ignored.put("JsonManagedReference", "write @JsonIgnore on the way back");
        ignored.put("JsonBackReference", "write @JsonIgnore on it");
        ignored.put("JsonIdentityInfo", "declare a member with the id");
        ignored.put("JsonIdentityReference", "declare a member with the id");
        ignored.put("JsonTypeId", "write @JsonTypeName on the class");
        ignored.put("JsonTypeResolver", "write @JsonTypeInfo");
        ignored.put("JsonTypeIdResolver", "write @JsonTypeName on the classes");
        ignored.put("JsonValueInstantiator", "write @JsonCreator on a constructor");
        ignored.put("EnumNaming", "write @JsonProperty on the constants");
        return ignored;
    }
}
