package dev.lathe.feature;

import dev.lathe.json.JsonWriter;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Which model a server would like; the client picks one (Sampling, section Model Preferences). Immutable.
 *
 * @param hints parts of names of models, the best first
 * @param cost how much a low price matters, from 0 to 1
 * @param speed how much a fast answer matters, from 0 to 1
 * @param intelligence how much the model's abilities matter, from 0 to 1
 */
public record ModelPreferences(
        List<String> hints, OptionalDouble cost, OptionalDouble speed, OptionalDouble intelligence) {

    /** Copies the hints, and refuses what is not from 0 to 1. */
    public ModelPreferences {
        hints = List.copyOf(hints);
        check(cost);
        check(speed);
        check(intelligence);
    }

    /** Returns preferences for models with such names, the best first; no names are no preference. */
    public static ModelPreferences of(String... hints) {
        return new ModelPreferences(
                List.of(hints), OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    public ModelPreferences cost(double priority) {
        return new ModelPreferences(hints, OptionalDouble.of(priority), speed, intelligence);
    }

    public ModelPreferences speed(double priority) {
        return new ModelPreferences(hints, cost, OptionalDouble.of(priority), intelligence);
    }

    public ModelPreferences intelligence(double priority) {
        return new ModelPreferences(hints, cost, speed, OptionalDouble.of(priority));
    }

    /** Writes this as {@code ModelPreferences} of the specification. */
    public void writeTo(JsonWriter json) {
        json.beginObject();
        if (!hints.isEmpty()) {
            json.name("hints").beginArray();
            for (String hint : hints) {
                json.beginObject().name("name").value(hint).endObject();
            }
            json.endArray();
        }
        write(json, "costPriority", cost);
        write(json, "speedPriority", speed);
        write(json, "intelligencePriority", intelligence);
        json.endObject();
    }

    private static void write(JsonWriter json, String name, OptionalDouble priority) {
        if (priority.isPresent()) {
            json.name(name).value(priority.getAsDouble());
        }
    }

    private static void check(OptionalDouble priority) {
        double value = priority.orElse(0);
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a priority must be from 0 to 1, not " + value);
        }
    }
}
