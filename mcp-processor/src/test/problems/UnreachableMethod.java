package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.processor.compiled.Hidden;

class UnreachableMethod extends Hidden { // problem: [LatheUnreachableMethod] @Tool method 'whisper' of 'Hidden' cannot be called from package 'com.example'; make it public or override it
    /** Says something. */
    @Tool
    String say() {
        return whisper();
    }
}

class Overriding extends Hidden {
    /** Says something. */
    @Tool
    String say() {
        return whisper();
    }

    @Override
    protected String whisper() {
        return "psst";
    }
}
