package com.example;

import dev.lathe.annotation.Tool;
import java.util.List;

/** Beans are objects: made by setters or a constructor, written by getters. */
class People {

    /**
     * Says a person back.
     *
     * @param person somebody
     */
    @Tool
    Person same(Person person) {
        return person;
    }

    /**
     * Moves somebody.
     *
     * @param address where to
     */
    @Tool
    Address move(Address address) {
        return address;
    }

    /**
     * Fills a page.
     *
     * @param page a page of addresses
     */
    @Tool
    Page<Address> page(Page<Address> page) {
        return page;
    }

    /** Reports, which nobody could send. */
    @Tool
    List<Report> reports() {
        return List.of(new Report());
    }
}
