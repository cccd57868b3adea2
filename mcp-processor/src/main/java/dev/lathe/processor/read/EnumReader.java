package dev.lathe.processor.read;

import dev.lathe.processor.model.EnumConstant;
import dev.lathe.processor.model.Shape.EnumShape;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads the constants of an enum and what their Javadoc says. */
final class EnumReader {

    private EnumReader() {}

    static EnumShape read(TypeElement type, Reading reading) {
        List<EnumConstant> constants = type.getEnclosedElements().stream()
                .filter(next -> next.getKind() == ElementKind.ENUM_CONSTANT)
                .sorted(EcjOrder.ofConstants(type))
                .map(next -> new EnumConstant(
                        next.getSimpleName().toString(),
                        next.getSimpleName().toString(),
                        reading.javadoc(next).main()))
                .toList();
        return new EnumShape(reading.name(type), constants, Optional.empty());
    }
}
