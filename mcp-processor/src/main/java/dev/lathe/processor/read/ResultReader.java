package dev.lathe.processor.read;

import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.problem.Site;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what a tool's method returns. */
final class ResultReader {

    private final Reading reading;
    private final ShapeReader shapes;

    ResultReader(Reading reading, ShapeReader shapes) {
        this.reading = reading;
        this.shapes = shapes;
    }

    Result read(ExecutableElement method, String description) {
        TypeMirror type = method.getReturnType();
        Unresolved.check(type);
        if (type.getKind() == TypeKind.VOID) {
            return new Result.Nothing();
        }
        if (reading.isA(type, "dev.lathe.feature.ToolResult")) {
            return new Result.Whole();
        }
        if (reading.isA(type, "dev.lathe.feature.Content")) {
            return new Result.OneContent();
        }
        if (isListOfContent(type)) {
            return new Result.Contents();
        }
        return ofShape(method, type, description);
    }

    private Result ofShape(ExecutableElement method, TypeMirror type, String description) {
        Optional<TypeMirror> content = SlotReader.optionalContent(type);
        Presence presence = presence(method, type, content.isPresent());
        Place outermost = Place.outermost(Site.of(method));
        Place place = presence == Presence.REQUIRED ? outermost : outermost.inside();
        Shape shape = shapes.read(content.orElse(type), place);
        return shape instanceof ScalarShape scalar && scalar.scalar() == Scalar.STRING
                ? new Result.Text(presence)
                : new Result.Structured(shape, presence, description);
    }

    private static Presence presence(ExecutableElement method, TypeMirror type, boolean optional) {
        if (optional) {
            return Presence.OPTIONAL;
        }
        return Nullness.isNullable(method, type) ? Presence.NULLABLE : Presence.REQUIRED;
    }

    private boolean isListOfContent(TypeMirror type) {
        return reading.isA(type, "java.util.List")
                && type instanceof DeclaredType list
                && list.getTypeArguments().size() == 1
                && reading.isA(list.getTypeArguments().get(0), "dev.lathe.feature.Content");
    }
}
