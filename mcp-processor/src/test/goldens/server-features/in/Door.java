package com.example;

import dev.lathe.annotation.Tool;

/** A door, which only its package sees. */
final class Door {

    /** Opens. */
    @Tool
    void open() {}
}
