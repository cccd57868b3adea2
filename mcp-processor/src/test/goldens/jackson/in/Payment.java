package com.example;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

/** What is paid with. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXISTING_PROPERTY, property = "method")
@JsonSubTypes({@JsonSubTypes.Type(value = Payment.Card.class, names = {"card", "credit"}), @JsonSubTypes.Type(Payment.Cash.class)})
interface Payment {

    /**
     * A card.
     *
     * @param method says that it is one
     * @param number its number
     */
    record Card(String method, String number) implements Payment {}

    /** Cash. */
    @JsonTypeName("cash")
    record Cash() implements Payment {}
}
