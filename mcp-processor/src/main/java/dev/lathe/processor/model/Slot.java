package dev.lathe.processor.model;

import dev.lathe.processor.problem.Site;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A named value: a parameter that is an argument, or a member of an object.
 *
 * @param accessor the method that gets or sets a member; empty when its name in Java is all that is needed
 */
public record Slot(
        Label label, TypeUse type, String accessor, Optional<Written> defaultValue, Optional<Written> header, Site site)
        implements Parameter {

    /** Returns those of the parameters that a client sends. */
    public static List<Slot> among(List<Parameter> parameters) {
        return parameters.stream()
                .filter(Slot.class::isInstance)
                .map(Slot.class::cast)
                .toList();
    }

    @Override
    public String javaName() {
        return label.javaName();
    }

    /** The name in JSON. */
    public String name() {
        return label.name();
    }

    /** More names that a client may use. */
    public List<Written> aliases() {
        return label.aliases();
    }

    /** The name people see; empty when there is none. */
    public String title() {
        return label.title();
    }

    /** Empty when there is none. */
    public String description() {
        return label.description();
    }

    /** Where the name in JSON is written. */
    public Site nameSite() {
        return label.site();
    }

    public Shape shape() {
        return type.shape();
    }

    /** Whether the value may be absent, for whatever reason. */
    public Presence presence() {
        return defaultValue.isPresent() && !type.presence().isHeld() ? Presence.DEFAULTED : type.presence();
    }

    /** Returns the slot of the same member where it is written, if it is left out under other circumstances there. */
    public Slot written(Presence presence) {
        return new Slot(label, type.with(presence), accessor, Optional.empty(), header, site);
    }

    /** Returns the same slot with another shape. */
    public Slot shaped(Shape shape) {
        TypeUse other = new TypeUse(type.text(), shape, type.presence(), type.demands());
        return new Slot(label, other, accessor, defaultValue, header, site);
    }

    /** Returns the same slot with its places moved, for one that is declared where nothing can be shown. */
    public Slot moved(UnaryOperator<Site> move) {
        return new Slot(
                label.moved(move),
                type,
                accessor,
                defaultValue.map(written -> written.moved(move)),
                header.map(written -> written.moved(move)),
                move.apply(site));
    }
}
