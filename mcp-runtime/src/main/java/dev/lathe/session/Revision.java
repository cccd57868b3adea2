package dev.lathe.session;

import dev.lathe.question.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The revisions of this era, the newest first, each with what not all of them have. */
enum Revision {
    V2025_11_25("2025-11-25", Ability.FORMS, Ability.URLS, Ability.TOOLS_IN_SAMPLING, Ability.PRIMED_STREAMS),
    V2025_06_18("2025-06-18", Ability.PLAIN_FORMS),
    V2025_03_26("2025-03-26", Ability.BATCHES),
    V2024_11_05("2024-11-05");

    /** What a revision can have. */
    enum Ability {
        FORMS,
        PLAIN_FORMS,
        URLS,
        TOOLS_IN_SAMPLING,
        BATCHES,
        PRIMED_STREAMS
    }

    private static final Revision NEWEST = values()[0];

    /** What a client speaks that does not say it with a request: the last one in which it could not (Transports). */
    static final Revision UNSAID = V2025_03_26;

    private final String date;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed.
    private final Set<Ability> abilities;

    Revision(String date, Ability... abilities) {
        this.date = date;
        this.abilities = Set.of(abilities);
    }

    /** Returns what a client gets that asks for this: the newest, if it is none (Lifecycle, Version Negotiation). */
    static Revision agreedOn(String asked) {
        for (Revision revision : values()) {
            if (revision.date.equals(asked)) {
                return revision;
            }
        }
        return NEWEST;
    }

    static List<String> dates() {
        List<String> dates = new ArrayList<>();
        for (Revision revision : values()) {
            dates.add(revision.date);
        }
        return List.copyOf(dates);
    }

    boolean has(Ability ability) {
        return abilities.contains(ability);
    }

    /** Tells whether it has such questions. */
    boolean has(Need need) {
        return switch (need) {
            case FORM -> has(Ability.FORMS) || has(Ability.PLAIN_FORMS);
            case URL -> has(Ability.URLS);
            case SAMPLING_WITH_TOOLS -> has(Ability.TOOLS_IN_SAMPLING);
            case SAMPLING, ROOTS -> true;
        };
    }

    /** Returns its name: the day from which on it holds. A shrinker would not keep {@code toString}. */
    String date() {
        return date;
    }
}
