package com.example;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;
import java.util.List;

/** Classes that were written for Jackson. */
class Shop {

    /** Says an order back. */
    @Tool
    Order same(@JsonProperty("the_order") @JsonPropertyDescription("an order") Order order) {
        return order;
    }

    /** Says what was read of an order. */
    @Tool
    String read(@JsonPropertyDescription("an order") Order order) {
        return order.toString();
    }

    /**
     * Pays.
     *
     * @param payment with what
     */
    @Tool
    Payment pay(Payment payment) {
        return payment;
    }

    /** Finds customers. */
    @Tool
    List<Customer> find(
            @JsonAlias("text") @Arg(name = "query", description = "what to look for") @JsonProperty("q") String words,
            @JsonProperty(value = "limit", defaultValue = "10") @JsonPropertyDescription("how many") int most) {
        return List.of();
    }

    /**
     * Says a customer back.
     *
     * @param customer a customer
     */
    @Tool
    Customer greet(Customer customer) {
        return customer;
    }

    /** Gives back what another interface would not know of. */
    @Tool
    Payment foreign() {
        return new Payment() {};
    }
}
