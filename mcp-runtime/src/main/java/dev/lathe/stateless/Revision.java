package dev.lathe.stateless;

import java.util.ArrayList;
import java.util.List;

/** The revisions of this era, the newest first. What one has and another has not belongs here. */
public enum Revision {
    V2026_07_28("2026-07-28");

    private final String date;

    Revision(String date) {
        this.date = date;
    }

    /** Returns the names of all, the newest first. */
    public static List<String> dates() {
        List<String> dates = new ArrayList<>();
        for (Revision revision : values()) {
            dates.add(revision.date);
        }
        return List.copyOf(dates);
    }

    /** Returns its name: the day from which on it holds. A shrinker would not keep {@code toString}. */
    public String date() {
        return date;
    }
}
