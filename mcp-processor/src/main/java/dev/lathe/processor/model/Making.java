package dev.lathe.processor.model;

import java.util.List;
import java.util.Optional;

/** How a value of a class is made of its members. */
public sealed interface Making {

    /**
     * A call with all of them.
     *
     * @param factory the static method to call, if it is not a constructor
     */
    record Call(Optional<String> factory, List<Parameter> parameters) implements Making {
        public Call {
            parameters = List.copyOf(parameters);
        }
    }

    /** A constructor without parameters, and then one method for each of them. */
    record Setters(List<Slot> members) implements Making {
        public Setters {
            members = List.copyOf(members);
        }
    }
}
