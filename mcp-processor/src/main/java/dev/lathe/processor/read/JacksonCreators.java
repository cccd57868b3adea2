package dev.lathe.processor.read;

import dev.lathe.processor.model.Obstacle;
import dev.lathe.processor.problem.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds the constructor or static method that Jackson's annotations choose to make an object with. */
final class JacksonCreators {

    private final TypeElement type;
    private final MemberElements members;
    private final Reading reading;
    private final Site use;

    /** What is wrong with a compiled class is shown at its use. */
    JacksonCreators(TypeElement type, MemberElements members, Reading reading, Site use) {
        this.type = type;
        this.members = members;
        this.reading = reading;
        this.use = use;
    }

    static boolean isDisabled(ExecutableElement maker) {
        return mode(maker).equals(Optional.of("DISABLED"));
    }

    /** Returns the one that is annotated itself, or else a constructor of which a parameter is named. */
    Optional<ExecutableElement> find() {
        Optional<ExecutableElement> chosen = makers().filter(
                        next -> Jackson.find(next, "JsonCreator").isPresent() && !isDisabled(next))
                .findFirst();
        return chosen.isPresent()
                ? chosen.filter(this::isUsable)
                : makers().filter(next -> hasNamedParameter(next) && !isDisabled(next))
                        .filter(next -> next.getKind() == ElementKind.CONSTRUCTOR
                                && Construction.obstacle(next, type, reading).isEmpty())
                        .min(Comparator.comparing(next -> !Construction.isCanonical(next, type, reading)));
    }

    private Stream<ExecutableElement> makers() {
        boolean canConstruct = !type.getModifiers().contains(Modifier.ABSTRACT)
                && (type.getNestingKind() == NestingKind.TOP_LEVEL
                        || type.getModifiers().contains(Modifier.STATIC));
        List<ExecutableElement> constructors =
                canConstruct ? ElementFilter.constructorsIn(type.getEnclosedElements()) : List.of();
        return Stream.concat(
                constructors.stream(),
                ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                        .filter(method -> method.getModifiers().contains(Modifier.STATIC)));
    }

    private boolean isUsable(ExecutableElement maker) {
        Optional<String> remedy = remedy(maker);
        remedy.ifPresent(text -> reading.remarks()
                .refuse(
                        "@JsonCreator on '" + name(maker) + "'",
                        text,
                        Jackson.find(maker, "JsonCreator").orElseThrow().site(),
                        use));
        return remedy.isEmpty();
    }

    private Optional<String> remedy(ExecutableElement maker) {
        if (isDelegating(maker)) {
            return Optional.of("name each parameter with @JsonProperty, since only an object can be read");
        }
        if (!maker.getTypeParameters().isEmpty()) {
            return Optional.of("remove its type parameters, or annotate a constructor");
        }
        if (maker.getKind() == ElementKind.METHOD && !returnsType(maker)) {
            return Optional.of("return '" + type.getSimpleName() + "' from it");
        }
        return Construction.obstacle(maker, type, reading).map(Obstacle::remedy);
    }

    /** One parameter, which is no member and has no name of its own, is the whole value. */
    private boolean isDelegating(ExecutableElement maker) {
        Optional<String> mode = mode(maker);
        return mode.equals(Optional.of("DELEGATING"))
                || !mode.equals(Optional.of("PROPERTIES"))
                        && maker.getParameters().size() == 1
                        && !hasNamedParameter(maker)
                        && !members.has(
                                maker.getParameters().get(0).getSimpleName().toString());
    }

    private boolean returnsType(ExecutableElement factory) {
        Types types = reading.types();
        return types.isSubtype(types.erasure(factory.getReturnType()), types.erasure(type.asType()));
    }

    private String name(ExecutableElement maker) {
        String owner = type.getSimpleName().toString();
        return maker.getKind() == ElementKind.METHOD ? owner + "." + maker.getSimpleName() : owner;
    }

    private static boolean hasNamedParameter(ExecutableElement maker) {
        return maker.getParameters().stream().anyMatch(JacksonMember::isNamed);
    }

    private static Optional<String> mode(ExecutableElement maker) {
        return Jackson.find(maker, "JsonCreator").flatMap(creator -> creator.constant("mode"));
    }
}
