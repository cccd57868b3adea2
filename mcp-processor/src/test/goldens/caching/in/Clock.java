package com.example;

import dev.lathe.annotation.CacheFor;
import dev.lathe.annotation.Resource;

/** Nothing is said of the class. */
public class Clock {

    /** What time it is. */
    @Resource(uri = "clock://time")
    public String time() {
        return "noon";
    }

    /** What time zone it is. */
    @Resource(uri = "clock://zone", timeout = "PT1S")
    @CacheFor(value = "PT0.5S", shared = true)
    public String zone() {
        return "UTC";
    }
}
