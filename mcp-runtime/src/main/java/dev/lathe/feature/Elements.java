package dev.lathe.feature;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the elements of arrays and objects.
 *
 * <p>Once a mistake is noted, decoders return anything, even null: then there are no elements, because collections that
 * take no null are made of these.
 */
final class Elements {

    /** Takes each name for a key as it is. */
    static final Argument.Decoder<String> NAMES = new Name();

    private Elements() {}

    static <T> List<T> list(Argument argument, Argument.Decoder<T> decoder) {
        List<T> list = new ArrayList<>();
        for (Argument item : argument.items()) {
            list.add(decoder.read(item));
        }
        return argument.isValid() ? Collections.unmodifiableList(list) : List.of();
    }

    static <T> Set<T> set(Argument argument, Argument.Decoder<T> decoder) {
        Set<T> set = new LinkedHashSet<>();
        for (Argument item : argument.items()) {
            if (!set.add(decoder.read(item)) && item.isValid()) {
                item.reject("must not be there twice");
            }
        }
        return argument.isValid() ? Collections.unmodifiableSet(set) : Set.of();
    }

    static <K, V> Map<K, V> map(Argument argument, Argument.Decoder<K> keys, Argument.Decoder<V> values) {
        if (!(argument.value() instanceof JsonObject object)) {
            argument.expected("an object");
            return Map.of();
        }
        Map<K, V> map = new LinkedHashMap<>();
        for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
            Argument name = argument.text(member.getKey(), member.getKey());
            K key = keys.read(name);
            V value = values.read(argument.part(member.getKey(), member.getValue()));
            if (name.isRejected()) {
                continue;
            }
            if (map.containsKey(key)) {
                name.reject("must not mean the same as another name");
            }
            map.put(key, value);
        }
        return argument.isValid() ? Collections.unmodifiableMap(map) : Map.of();
    }

    private static final class Name implements Argument.Decoder<String> {
        @Override
        public String read(Argument argument) {
            return argument.asString();
        }
    }
}
