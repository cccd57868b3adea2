package com.example;

/** Where somebody lives. */
final class Address {
    private final String street;
    private final int number;

    /**
     * Makes an address.
     *
     * @param street the street
     * @param number the number of the house
     */
    Address(String street, int number) {
        this.street = street;
        this.number = number;
    }

    public String getStreet() {
        return street;
    }

    public int getNumber() {
        return number;
    }
}
