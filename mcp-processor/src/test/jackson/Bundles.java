package com.example;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.lathe.annotation.Tool;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** An annotation of one's own that stands for some of Jackson's. */
class Bundles {

    @JacksonAnnotationsInside
    @JsonProperty("id")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Id {}

    record Thing(@Id int number) {}

    // > thing {"x": {"id": 1}}
    @Tool
    Thing thing(Thing x) {
        return x;
    }
}
