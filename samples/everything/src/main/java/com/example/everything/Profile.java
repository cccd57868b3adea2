package com.example.everything;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Form;

/**
 * A form that is filled in already.
 *
 * @param name the name of the person
 * @param age the age in years
 * @param score the points so far
 * @param status what the person is doing
 * @param verified whether somebody has looked at it
 */
@Form
record Profile(
        @Arg(defaultValue = "John Doe") String name,
        @Arg(defaultValue = "30") int age,
        @Arg(defaultValue = "95.5") double score,
        @Arg(defaultValue = "active") Status status,
        @Arg(defaultValue = "true") boolean verified) {

    enum Status {
        active,
        inactive,
        pending
    }
}
