package com.example;

import dev.lathe.annotation.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is {@code Optional} may be left out or be null. */
public final class Profile {

    /**
     * A person.
     *
     * @param name what to call them
     * @param born the year
     * @param nicknames what others call them
     */
    public record Person(String name, Optional<Integer> born, Optional<List<String>> nicknames) {}

    /**
     * Says who somebody is.
     *
     * @param name what to call them
     * @param age in years
     * @param interests how much they like what
     * @param friend somebody they know
     */
    @Tool
    public String describe(
            Optional<String> name,
            Optional<Integer> age,
            Optional<Map<String, List<Integer>>> interests,
            Optional<Person> friend) {
        return name.orElse("nobody") + " " + age.map(String::valueOf).orElse("?") + " " + interests.isPresent() + " "
                + friend.map(Person::name).orElse("alone");
    }

    /**
     * Says everything back.
     *
     * @param person a person
     */
    @Tool
    public Person same(Person person) {
        return person;
    }
}
