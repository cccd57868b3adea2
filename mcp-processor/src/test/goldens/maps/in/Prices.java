package com.example;

import dev.lathe.annotation.Tool;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Maps with strings as keys are objects. */
public final class Prices {

    /**
     * Adds up how much was bought of what.
     *
     * @param quantities how much of each thing
     */
    @Tool
    public int total(Map<String, Integer> quantities) {
        return quantities.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Sorts by name.
     *
     * @param prices the prices of each shop, by the name of the thing
     */
    @Tool
    public Map<String, Map<String, Double>> sort(Map<String, Map<String, Double>> prices) {
        return new TreeMap<>(prices);
    }

    /**
     * Says who sells nothing.
     *
     * @param shops what each shop sells
     */
    @Tool
    public Map<String, List<String>> open(Map<String, List<String>> shops) {
        return shops;
    }
}
