package com.example;

import dev.lathe.annotation.Resource;

public class Library {

    /** When the library is open. */
    @Resource(uri = "library://hours")
    public String hours() {
        return "from nine to five";
    }
}
