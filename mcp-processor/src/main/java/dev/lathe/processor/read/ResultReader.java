package dev.lathe.processor.read;

import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.Result.Passed.Content;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.TypeUse;
import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads what a feature's method returns. */
final class ResultReader {

    private static final List<String> PROMISES =
            List.of("java.util.concurrent.Future", "java.util.concurrent.CompletionStage");

    private final Reading reading;
    private final TypeUseReader types;
    private final FeatureAnnotation annotation;

    ResultReader(Reading reading, ShapeReader shapes, FeatureAnnotation annotation) {
        this.reading = reading;
        this.types = new TypeUseReader(shapes);
        this.annotation = annotation;
    }

    /** Returns the result of that type; what is wrong with it is shown at the site. */
    Result read(ExecutableElement method, TypeMirror type, String description, Site site) {
        Unresolved.check(type);
        if (type.getKind() == TypeKind.VOID) {
            return new Result.Nothing();
        }
        Optional<TypeMirror> promised = promised(type);
        return promised.<Result>map(value -> new Result.Awaited(settled(method, value, description, site)))
                .orElseGet(() -> now(method, type, description, site));
    }

    private Result settled(ExecutableElement method, TypeMirror type, String description, Site site) {
        boolean isNothing =
                reading.isA(type, "java.lang.Void") || Spelling.of(type).equals("?");
        return isNothing ? new Result.Nothing() : now(method, type, description, site);
    }

    private Result now(ExecutableElement method, TypeMirror type, String description, Site site) {
        Presence presence = TypeUseReader.presence(method, type);
        TypeMirror content = presence == Presence.OPTIONAL ? firstArgument(type) : type;
        return annotation.passed().stream()
                .filter(next -> isPassed(content, next))
                .<Result>map(next -> new Result.Passed(next.content(), presence))
                .findFirst()
                .orElseGet(
                        () -> shaped(types.read(method, List.of(), type, site).undemanding(), description));
    }

    private Result shaped(TypeUse use, String description) {
        return text(use.shape())
                .<Result>map(text -> new Result.Passed(text, use.presence()))
                .orElseGet(() -> annotation.result(use, description));
    }

    private static Optional<Content> text(Shape shape) {
        return shape instanceof ScalarShape scalar && scalar.scalar() == Scalar.STRING
                ? Optional.of(Content.TEXT)
                : Optional.empty();
    }

    /** The {@code T} of a {@code Future<T>} or a {@code CompletionStage<T>}. */
    private Optional<TypeMirror> promised(TypeMirror type) {
        return Stream.of(type)
                .filter(next -> PROMISES.stream().anyMatch(name -> reading.isA(next, name)))
                .filter(next -> next instanceof DeclaredType declared
                        && declared.getTypeArguments().size() == 1)
                .map(ResultReader::firstArgument)
                .findFirst();
    }

    private static TypeMirror firstArgument(TypeMirror type) {
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        TypeMirror first = arguments.isEmpty() ? type : arguments.get(0);
        return first instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
                ? wildcard.getExtendsBound()
                : first;
    }

    private boolean isPassed(TypeMirror type, PassedType passed) {
        return reading.isA(type, passed.name()) || passed.content() != Content.RESULT && isListOf(passed.name(), type);
    }

    private boolean isListOf(String name, TypeMirror type) {
        return reading.isA(type, "java.util.List")
                && type instanceof DeclaredType list
                && list.getTypeArguments().size() == 1
                && reading.isA(firstArgument(list), name);
    }
}
