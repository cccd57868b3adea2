package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A method annotated with {@code @Tool}; empty texts are absent.
 *
 * @param structured whether the user says that the result is structured content, as the text of a boolean
 * @param resultSite where the user reads of what is wrong with the result
 */
public record ToolMethod(
        String method,
        String name,
        String title,
        String description,
        Declarer declarer,
        Modifiers modifiers,
        List<Parameter> parameters,
        Result result,
        Optional<Written> structured,
        List<Hint> hints,
        boolean strict,
        Optional<Written> timeout,
        List<String> scopes,
        List<String> secrets,
        List<IconLink> icons,
        List<MetaEntry> meta,
        Vocabulary vocabulary,
        Site site,
        Site nameSite,
        Site resultSite) {

    public ToolMethod {
        parameters = List.copyOf(parameters);
        hints = List.copyOf(hints);
        scopes = List.copyOf(scopes);
        secrets = List.copyOf(secrets);
        icons = List.copyOf(icons);
        meta = List.copyOf(meta);
    }

    /** Whether arguments that there are not are refused: always, when there are none. */
    public boolean isClosed() {
        return strict || arguments().isEmpty();
    }

    /** The parameters that a client sends. */
    public List<Slot> arguments() {
        return Slot.among(parameters);
    }

    /** Whether both are another type's, which has told what is wrong with the two. */
    public boolean isInheritedWith(ToolMethod other) {
        return declarer.isInherited() && declarer.equals(other.declarer);
    }

    /** Whether what calls it must declare an exception. */
    public boolean isThrowing() {
        return !modifiers.thrown().isEmpty() || result.isThrowing();
    }

    public List<Parameter.Context> contexts() {
        return parameters.stream()
                .filter(Parameter.Context.class::isInstance)
                .map(Parameter.Context.class::cast)
                .toList();
    }

    /** Whether it takes or returns what a type parameter of its class stands for; such of its own are a mistake. */
    boolean namesTypeParameter() {
        return !modifiers.isGeneric()
                && shapes().anyMatch(shape -> TypeParameters.in(shape).isPresent());
    }

    private Stream<Shape> shapes() {
        Stream<Shape> taken = arguments().stream().map(Slot::shape);
        return result.settled() instanceof Result.Structured given
                ? Stream.concat(taken, Stream.of(given.shape()))
                : taken;
    }
}
