package com.example;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import org.jspecify.annotations.Nullable;

/** Somebody who buys. */
@JsonIgnoreProperties(value = "visits", allowGetters = true)
final class Customer {

    @JsonProperty("customer_id")
    @JsonPropertyDescription("the number of the customer")
    private final int id;

    private @Nullable String nick;
    private int visits;

    private Customer(int id) {
        this.id = id;
    }

    @JsonCreator
    static Customer of(@JsonProperty("customer_id") int id, @JsonProperty("secret") @JsonPropertyDescription("a word") String secret) {
        return new Customer(id + secret.length());
    }

    public int getId() {
        return id;
    }

    /** What friends say. */
    public @Nullable String getNick() {
        return nick;
    }

    public void setNick(@Nullable String nick) {
        this.nick = nick;
    }

    /** How often they came. */
    public int getVisits() {
        return visits;
    }

    public void setVisits(int visits) {
        this.visits = visits;
    }
}
