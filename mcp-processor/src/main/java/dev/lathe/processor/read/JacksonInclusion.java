package dev.lathe.processor.read;

import dev.lathe.processor.model.Presence;
import java.util.stream.Stream;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** When a member is written, as {@code @JsonInclude} has it. */
enum JacksonInclusion {
    ALWAYS,
    NON_NULL,
    NON_ABSENT,
    NON_EMPTY,
    /** Depends on what the class makes of itself when it runs. */
    NON_DEFAULT,
    /** A class that is called when it runs. */
    CUSTOM,
    USE_DEFAULTS;

    static JacksonInclusion of(Annotation include) {
        return include.constant("value").map(JacksonInclusion::valueOf).orElse(ALWAYS);
    }

    /** Whether it can be known when the class is compiled. */
    boolean isKnown() {
        return this != NON_DEFAULT && this != CUSTOM;
    }

    /** Returns when a value of the type is there, if without this it would be as given. */
    Presence presence(TypeMirror type, Presence given, Reading reading) {
        if (type.getKind().isPrimitive() || given.isHeld()) {
            return given;
        }
        return switch (this) {
            case NON_NULL, NON_ABSENT -> Presence.NULLABLE;
            case NON_EMPTY -> filled(type, reading);
            case ALWAYS, NON_DEFAULT, CUSTOM, USE_DEFAULTS -> given;
        };
    }

    private static Presence filled(TypeMirror type, Reading reading) {
        if (type.getKind() == TypeKind.ARRAY) {
            return Presence.FILLED_ARRAY;
        }
        boolean canBeEmpty = Stream.of("java.lang.CharSequence", "java.util.Collection", "java.util.Map")
                .anyMatch(name -> reading.isA(type, name));
        return canBeEmpty ? Presence.FILLED : Presence.NULLABLE;
    }
}
