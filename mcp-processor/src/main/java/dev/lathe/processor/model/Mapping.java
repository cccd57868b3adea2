package dev.lathe.processor.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The types of the JDK that are an object with any names in JSON. */
public enum Mapping {
    MAP(Map.class),
    HASH_MAP(HashMap.class, HashMap.class),
    LINKED_HASH_MAP(LinkedHashMap.class, LinkedHashMap.class),
    SORTED_MAP(SortedMap.class, TreeMap.class),
    NAVIGABLE_MAP(NavigableMap.class, TreeMap.class),
    TREE_MAP(TreeMap.class, TreeMap.class),
    ENUM_MAP(EnumMap.class, EnumMap.class),
    CONCURRENT_MAP(ConcurrentMap.class, ConcurrentHashMap.class),
    CONCURRENT_HASH_MAP(ConcurrentHashMap.class, ConcurrentHashMap.class);

    private final Class<?> type;
    private final Optional<Class<?>> made;

    Mapping(Class<?> type) {
        this.type = type;
        this.made = Optional.empty();
    }

    Mapping(Class<?> type, Class<?> made) {
        this.type = type;
        this.made = Optional.of(made);
    }

    /** Returns the one that is declared as the named class. */
    public static Optional<Mapping> of(String className) {
        return Arrays.stream(values())
                .filter(next -> next.type.getName().equals(className))
                .findFirst();
    }

    public Class<?> type() {
        return type;
    }

    /** Whether its keys must have an order of their own. */
    public boolean isSorted() {
        return SortedMap.class.isAssignableFrom(type);
    }

    /** The class that is made of what was read; without one, an immutable map is it. */
    public Optional<Class<?>> made() {
        return made;
    }
}
