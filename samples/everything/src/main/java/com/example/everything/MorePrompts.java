package com.example.everything;

import dev.lathe.annotation.Prompt;

/** A prompt that comes and goes. */
final class MorePrompts {

    /** Is there only for a moment. */
    @Prompt(name = "test_prompt_for_a_moment")
    String moment() {
        return "You were quick.";
    }
}
