package dev.lathe.feature;

import dev.lathe.feature.Argument.Decoder;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what the constants of an enum are needed for as a whole. Mistakes are noted as by {@link Argument} itself. */
public final class EnumReader {

    private EnumReader() {}

    /** Returns the constant that has the text sent as its code, or {@code null} once a mistake is noted. */
    public static <E extends Enum<E>> @Nullable E constant(Argument argument, E[] constants, Function<E, String> code) {
        String[] codes = codes(constants, code);
        String sent = argument.asOneOf(codes);
        for (int i = 0; i < codes.length; i++) {
            if (codes[i].equals(sent)) {
                return constants[i];
            }
        }
        return null;
    }

    /** Returns the codes of the constants. */
    public static <E extends Enum<E>> String[] codes(E[] constants, Function<E, String> code) {
        String[] codes = new String[constants.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = code.apply(constants[i]);
        }
        return codes;
    }

    /** Returns the elements as a mutable set of its own. */
    public static <E extends Enum<E>> EnumSet<E> set(Argument argument, Class<E> type, Decoder<E> decoder) {
        EnumSet<E> set = EnumSet.noneOf(type);
        set.addAll(argument.asSet(decoder));
        return set;
    }

    /** Returns the members as a mutable map of its own. */
    public static <E extends Enum<E>, V> EnumMap<E, V> map(
            Argument argument, Class<E> type, Decoder<E> keys, Decoder<V> values) {
        Map<E, V> members = argument.asMap(keys, values);
        EnumMap<E, V> map = new EnumMap<>(type);
        map.putAll(members);
        return map;
    }
}
