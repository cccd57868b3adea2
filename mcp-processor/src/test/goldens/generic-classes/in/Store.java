package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leaves to its subclasses what it stores, so nothing is generated for it. */
public abstract class Store<K, V> {

    private final List<V> values = new ArrayList<>();

    /**
     * Stores a value.
     *
     * @param value what to store
     */
    @Tool
    public void put(V value) {
        values.add(value);
    }

    /**
     * Stores values.
     *
     * @param more what to store, by key
     * @param entry one more
     */
    @Tool
    public List<V> putAll(Map<String, List<V>> more, Optional<Entry<K, V>> entry) {
        more.values().forEach(values::addAll);
        entry.ifPresent(next -> values.add(next.value()));
        return values;
    }

    /** Counts the values. */
    @Tool
    public int count() {
        return values.size();
    }

    /**
     * An entry.
     *
     * @param key its key
     * @param value its value
     */
    public record Entry<K, V>(K key, @Arg(name = "content") V value) {}
}
