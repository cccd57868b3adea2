package com.example;

import dev.lathe.annotation.Tool;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A set is an array in which nothing is twice. */
public final class Tags {

    /**
     * Adds a tag.
     *
     * @param tags the tags so far
     * @param tag the new one
     */
    @Tool
    public Set<String> add(Set<String> tags, String tag) {
        Set<String> all = new LinkedHashSet<>(tags);
        all.add(tag);
        return all;
    }

    /**
     * Counts groups of numbers.
     *
     * @param groups the groups
     */
    @Tool
    public int count(Set<Set<Integer>> groups) {
        return groups.size();
    }

    /**
     * Returns the groups without what is in none.
     *
     * @param groups the groups
     */
    @Tool
    public List<Set<Long>> clean(List<Set<Long>> groups) {
        return groups.stream().filter(group -> !group.isEmpty()).toList();
    }
}
