package dev.lathe.processor.read;

import dev.lathe.processor.model.Constraint;
import dev.lathe.processor.model.Demand.Fault;
import dev.lathe.processor.model.Demand.Senseless;
import java.util.List;
import java.util.Optional;

/** What an annotation asks, and what is wrong with it. */
record Asked(List<Constraint> constraints, Optional<Fault> fault) {

    static Asked of(Constraint... constraints) {
        return new Asked(List.of(constraints), Optional.empty());
    }

    static Asked of(List<Constraint> constraints) {
        return new Asked(constraints, Optional.empty());
    }

    static Asked faulty(Fault fault) {
        return new Asked(List.of(), Optional.of(fault));
    }

    static Asked senseless(String attribute, Object value, String what, String remedy) {
        return faulty(new Senseless(attribute, value.toString(), what, remedy));
    }
}
