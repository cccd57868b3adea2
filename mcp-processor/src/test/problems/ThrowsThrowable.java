package com.example;

import dev.lathe.annotation.Tool;
import java.io.IOException;

class ThrowsThrowable {
    /** Throws anything. */
    @Tool
    void anything() throws Throwable {} // problem: [LatheThrowsThrowable] @Tool method 'anything' must not throw 'Throwable'; declare 'throws Exception'

    /** Throws something of its own. */
    @Tool
    void own() throws IOException, Oops {} // problem: [LatheThrowsThrowable] @Tool method 'own' must not throw 'ThrowsThrowable.Oops'; declare 'throws Exception'

    /** Throws what a call may throw. */
    @Tool
    void usual() throws Exception, AssertionError {}

    static class Oops extends Throwable {}
}
