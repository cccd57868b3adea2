package com.example;

import dev.lathe.annotation.Tool;

class BadTimeout {
    /** Waits for a while. */
    @Tool(timeout = "5s") // problem: [LatheBadTimeout] timeout '5s' is no positive duration; write ISO-8601 text such as 'PT5S'
    void unit() {}

    /** Waits for a while. */
    @Tool(timeout = "") // problem: [LatheBadTimeout] timeout '' is no positive duration; …
    void empty() {}

    /** Waits for a while. */
    @Tool(timeout = "PT0S") // problem: [LatheBadTimeout] timeout 'PT0S' is no positive duration; …
    void zero() {}

    /** Waits for a while. */
    @Tool(timeout = "-PT1S") // problem: [LatheBadTimeout] timeout '-PT1S' is no positive duration; …
    void negative() {}

    /** Waits for a while. */
    @Tool(timeout = "PT0.0001S") // problem: [LatheBadTimeout] timeout 'PT0.0001S' is no positive duration; …
    void lessThanAMillisecond() {}

    /** Waits for a while. */
    @Tool(timeout = "P999999D") // problem: [LatheBadTimeout] timeout 'P999999D' is no positive duration; …
    void thousandsOfYears() {}

    /** Waits for a while. */
    @Tool(timeout = "PT1M0.5S")
    void fine() {}
}
