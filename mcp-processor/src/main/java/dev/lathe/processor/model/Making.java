package dev.lathe.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a value of a class is made of its members.
 *
 * @param factory the static method to call, if it is not a constructor
 * @param parameters what it is called with
 * @param setters the members that are set afterwards
 */
public record Making(Optional<String> factory, List<Parameter> parameters, List<Slot> setters) {

    public Making {
        parameters = List.copyOf(parameters);
        setters = List.copyOf(setters);
    }

    /** Returns a call of the constructor, and nothing else. */
    public static Making constructor(List<? extends Parameter> parameters) {
        return new Making(Optional.empty(), List.copyOf(parameters), List.of());
    }

    /** Returns what a client sends. */
    List<Slot> read() {
        return Stream.concat(Slot.among(parameters).stream(), setters.stream()).toList();
    }
}
