package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What all methods have that are features.
 *
 * @param name the name in Java
 * @param resultSite where the user reads of what is wrong with the result
 */
public record FeatureMethod(
        FeatureKind kind,
        Vocabulary vocabulary,
        String name,
        Declarer declarer,
        Modifiers modifiers,
        List<Parameter> parameters,
        Result result,
        Site site,
        Site resultSite) {

    public FeatureMethod {
        parameters = List.copyOf(parameters);
    }

    /** The parameters that a client sends. */
    public List<Slot> arguments() {
        return Slot.among(parameters);
    }

    /** Whether both are another type's, which has told what is wrong with the two. */
    public boolean isInheritedWith(FeatureMethod other) {
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

    /** What the user has written so far, where the method is one that completes it. */
    public Optional<Parameter.Beginning> beginning() {
        return parameters.stream()
                .filter(Parameter.Beginning.class::isInstance)
                .map(Parameter.Beginning.class::cast)
                .findFirst();
    }

    /** The shape of what it returns, unless that is passed on as it is. */
    public Optional<Shape> returned() {
        Result settled = result.settled();
        if (settled instanceof Result.Structured structured) {
            return Optional.of(structured.shape());
        }
        if (settled instanceof Result.Texts texts) {
            return Optional.of(texts.shape());
        }
        return settled instanceof Result.Misfit misfit
                ? Optional.of(misfit.type().shape())
                : Optional.empty();
    }

    /** The parameters that take all arguments at once. */
    public List<Parameter.Whole> wholes() {
        return parameters.stream()
                .filter(Parameter.Whole.class::isInstance)
                .map(Parameter.Whole.class::cast)
                .toList();
    }

    /** Whether it takes or returns what a type parameter of its class stands for; such of its own are a mistake. */
    boolean namesTypeParameter() {
        return !modifiers.isGeneric()
                && shapes().anyMatch(shape -> TypeParameters.in(shape).isPresent());
    }

    private Stream<Shape> shapes() {
        Stream<Shape> taken = arguments().stream().map(Slot::shape);
        return Stream.concat(taken, returned().stream());
    }
}
