package com.example;

import dev.lathe.annotation.Tool;

class IllegalName {
    /** Counts what there is. */
    @Tool(
            readOnly = true,
            name = "count all") // problem: [LatheIllegalName] tool name 'count all' is not legal; use 1 to 128 of A-Z, a-z, 0-9, '_', '.' and '-'
    int count() {
        return 1;
    }

    /** Measures how big it is. */
    @Tool
    int größe() { // problem: [LatheIllegalName] tool name 'größe' is not legal; …
        return 1;
    }

    /** Counts with a character that nobody sees. */
    @Tool(name = "co\u200Bunt") // problem: [LatheIllegalName] tool name 'co\u200bunt' is not legal; …
    int countNothing() {
        return 1;
    }

    /** Counts at length. */
    @Tool(name = "a123456789b123456789c123456789d123456789e123456789f123456789g123456789h123456789i123456789j123456789k123456789l123456789m12345678") // problem: [LatheIllegalName] tool name 'a1…
    int countAtLength() {
        return 1;
    }

    /** Counts with every kind of character. */
    @Tool(name = "Count_all.the-9")
    int countWell() {
        return 1;
    }
}
