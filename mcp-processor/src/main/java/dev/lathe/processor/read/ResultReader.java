package dev.lathe.processor.read;

import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.problem.Site;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads what a tool's method returns. */
final class ResultReader {

    private final Reading reading;
    private final ShapeReader shapes;

    ResultReader(Reading reading, ShapeReader shapes) {
        this.reading = reading;
        this.shapes = shapes;
    }

    Optional<Result> read(ExecutableElement method, String description, Site site) {
        TypeMirror type = method.getReturnType();
        if (type.getKind() == TypeKind.VOID) {
            return Optional.of(new Result.Nothing());
        }
        if (isA(type, "dev.lathe.feature.ToolResult")) {
            return Optional.of(new Result.Whole());
        }
        if (isA(type, "dev.lathe.feature.Content")) {
            return Optional.of(new Result.OneContent());
        }
        if (isListOfContent(type)) {
            return Optional.of(new Result.Contents());
        }
        Optional<TypeMirror> content = SlotReader.optionalContent(type);
        Presence presence = content.isPresent()
                ? Presence.OPTIONAL
                : Nullness.isNullable(method, type) ? Presence.NULLABLE : Presence.REQUIRED;
        return shapes.read(content.orElse(type), site).map(shape -> plain(shape, presence, description));
    }

    private static Result plain(Shape shape, Presence presence, String description) {
        return shape instanceof ScalarShape scalar && scalar.scalar() == Scalar.STRING
                ? new Result.Text(presence)
                : new Result.Structured(shape, presence, description);
    }

    private boolean isListOfContent(TypeMirror type) {
        return isA(type, "java.util.List")
                && type instanceof DeclaredType list
                && list.getTypeArguments().size() == 1
                && isA(list.getTypeArguments().get(0), "dev.lathe.feature.Content");
    }

    private boolean isA(TypeMirror type, String name) {
        TypeElement element = reading.elements().getTypeElement(name);
        if (element == null) {
            return false;
        }
        Types types = reading.types();
        return types.isSubtype(types.erasure(type), types.erasure(element.asType()));
    }
}
