package com.example;

import dev.lathe.annotation.CacheFor;
import dev.lathe.annotation.Resource;
import java.util.Optional;

/** Resources that classes inherit, with how long they may be kept. */
@CacheFor("PT1M")
public abstract class Shelf<T> {

    /** What is on top of it. */
    @Resource(uri = "shelf://top")
    public String top() {
        return "dust";
    }

    /** What stands at a place. */
    @Resource(uri = "shelf://places/{place}")
    public abstract Optional<T> at(int place);

    /** What is below it. */
    @Resource(uri = "shelf://below")
    public String below() {
        return "more dust";
    }
}
