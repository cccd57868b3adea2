package com.example.everything;

import dev.lathe.annotation.Form;
import java.util.List;

/**
 * Every way to choose that a record can say.
 *
 * @param untitledSingle one of some words
 * @param titledSingle one of some words that have titles
 * @param untitledMulti some of some words
 * @param titledMulti some of some words that have titles
 */
@Form
record Choices(
        Option untitledSingle, TitledOption titledSingle, List<Option> untitledMulti, List<Choice> titledMulti) {

    enum Option {
        option1,
        option2,
        option3
    }

    enum TitledOption {
        /** First Option. */
        value1,
        /** Second Option. */
        value2,
        /** Third Option. */
        value3
    }

    enum Choice {
        /** First Choice. */
        value1,
        /** Second Choice. */
        value2,
        /** Third Choice. */
        value3
    }
}
