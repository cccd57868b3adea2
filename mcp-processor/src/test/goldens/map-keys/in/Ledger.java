package com.example;

import dev.lathe.annotation.Tool;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentMap;

/** The keys of a map are the names of members, from which they are read. */
class Ledger {

    /**
     * Says hours back.
     *
     * @param hours the hours by day
     */
    @Tool
    Map<DayOfWeek, Integer> hours(EnumMap<DayOfWeek, Integer> hours) {
        return hours;
    }

    /**
     * Says pages back.
     *
     * @param pages the pages by number
     */
    @Tool
    SortedMap<Integer, String> pages(TreeMap<Integer, String> pages) {
        return pages;
    }

    /**
     * Says everything back.
     *
     * @param ids numbers by id
     * @param days plain maps by day
     * @param flags maps by truth
     * @param counts counts by name
     */
    @Tool
    Map<UUID, Map<LocalDate, HashMap<String, Integer>>> all(
            Map<UUID, Map<LocalDate, HashMap<String, Integer>>> ids,
            SortedMap<LocalDate, Integer> days,
            Map<Boolean, String> flags,
            ConcurrentMap<String, Integer> counts) {
        return ids;
    }
}
