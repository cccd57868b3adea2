package dev.lathe.processor.read;

import dev.lathe.processor.model.Label;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.TypeUse;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/** Reads a parameter or a member with its annotation. */
final class SlotReader {

    private final Remarks remarks;
    private final TypeUseReader types;

    SlotReader(Reading reading, ShapeReader shapes) {
        this.remarks = reading.remarks();
        this.types = new TypeUseReader(shapes);
    }

    /** Returns the slot of a parameter. */
    Slot read(Element parameter, TypeMirror type, String documented, Site site) {
        return read(Declared.of(parameter), "", type, documented, site);
    }

    /** Returns the slot of a member; what is wrong with its type is shown at {@code site}. */
    Slot read(Declared member, String accessor, TypeMirror type, String documented, Site site) {
        ArgAnnotation arg = member.arg();
        Optional<Written> name = arg.name();
        Label label = new Label(
                member.javaName(),
                member.name(),
                aliases(arg, member.name()),
                arg.title().map(Written::text).orElse(""),
                arg.description().map(Written::text).orElse(documented),
                name.map(Written::site).orElse(Site.of(member.element())));
        TypeUse use = types.read(member.element(), member.elements(), type, site);
        TypeUse exact = arg.header().isPresent() ? use.inHeader() : use;
        Slot slot = new Slot(
                label,
                arg.isNullable() ? exact.orNull() : exact,
                accessor,
                arg.defaultValue(),
                arg.header(),
                Site.of(member.element()));
        noteRequired(member, slot, site);
        return slot;
    }

    private static List<Written> aliases(ArgAnnotation arg, String name) {
        return arg.aliases().stream()
                .filter(alias -> !alias.text().equals(name))
                .toList();
    }

    /** A value that may be null in Java may be left out in JSON, whoever says that it must be there. */
    private void noteRequired(Declared member, Slot slot, Site use) {
        if (slot.presence() != Presence.REQUIRED) {
            new JacksonArg(member.elements())
                    .required()
                    .ifPresent(required -> remarks.ignore(
                            "required of @JsonProperty on '" + member.javaName() + "'",
                            "it may be left out as its type or its default says, remove one of the two",
                            required.site(),
                            use));
        }
    }
}
