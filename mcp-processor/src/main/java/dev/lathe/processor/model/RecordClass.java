package dev.lathe.processor.model;

import java.util.List;

/** A record that is part of an argument or a result. */
public record RecordClass(String description, List<Slot> components) {

    public RecordClass {
        components = List.copyOf(components);
    }
}
