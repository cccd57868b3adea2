package dev.lathe.feature;

import dev.lathe.json.JsonWriter;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a client may consider when it shows content: for whom it is, how much it matters, how old it is (Resources,
 * section Annotations).
 *
 * <pre>{@code
 * Content.text("Rain from noon on").annotated(Annotations.forUser().priority(0.5))
 * }</pre>
 *
 * @param audience for whom it is; whoever likes, when empty
 * @param priority from 0, which is optional, to 1, which is required
 */
public record Annotations(List<Role> audience, OptionalDouble priority, Optional<Instant> lastModified) {

    private static final Annotations NONE = new Annotations(List.of(), OptionalDouble.empty(), Optional.empty());

    /** @throws IllegalArgumentException if the priority is not from 0 to 1 */
    public Annotations {
        audience = List.copyOf(audience);
        double value = priority.orElse(0);
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a priority must be from 0 to 1, got " + value);
        }
    }

    /** Returns annotations that say nothing yet. */
    public static Annotations none() {
        return NONE;
    }

    /** Returns annotations of what is for people. */
    public static Annotations forUser() {
        return NONE.audience(Role.USER);
    }

    /** Returns annotations of what is for the model. */
    public static Annotations forAssistant() {
        return NONE.audience(Role.ASSISTANT);
    }

    /** Returns these annotations for another audience. */
    public Annotations audience(Role... roles) {
        return new Annotations(List.of(roles), priority, lastModified);
    }

    /**
     * Returns these annotations with another priority.
     *
     * @throws IllegalArgumentException if it is not from 0 to 1
     */
    public Annotations priority(double value) {
        return new Annotations(audience, OptionalDouble.of(value), lastModified);
    }

    /** Returns these annotations of something that was changed at that time. */
    public Annotations lastModified(Instant time) {
        return new Annotations(audience, priority, Optional.of(time));
    }

    /** Writes this as {@code Annotations} of the specification. */
    public void writeTo(JsonWriter json) {
        json.beginObject();
        if (!audience.isEmpty()) {
            json.name("audience").beginArray();
            for (Role role : audience) {
                json.value(role.wireName());
            }
            json.endArray();
        }
        if (priority.isPresent()) {
            json.name("priority").value(priority.getAsDouble());
        }
        if (lastModified.isPresent()) {
            json.name("lastModified").value(lastModified.get().toString());
        }
        json.endObject();
    }
}
