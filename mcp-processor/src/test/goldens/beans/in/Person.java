package com.example;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody. */
class Person extends Being {
    private String name = "";
    private int age = 18;
    private boolean active;
    private @Nullable String nick = "none";
    private Optional<Address> address = Optional.empty();
    private List<Person> friends = List.of();

    /** What they are called. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /**
     * Returns the age.
     *
     * @return the age in years
     */
    public int getAge() {
        return age;
    }

    /** Chains. */
    public Person setAge(int age) {
        this.age = age;
        return this;
    }

    /** @return whether they are around */
    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    /** A short name. */
    public @Nullable String getNick() {
        return nick;
    }

    public void setNick(@Nullable String nick) {
        this.nick = nick;
    }

    /** Where they live. */
    public Optional<Address> getAddress() {
        return address;
    }

    public void setAddress(Optional<Address> address) {
        this.address = address;
    }

    /** Whom they know. */
    public List<Person> getFriends() {
        return friends;
    }

    public void setFriends(List<Person> friends) {
        this.friends = friends;
    }

    /** How many letters the name has, which nobody can set. */
    public int getLength() {
        return name.length();
    }

    /** No getter. */
    public String get() {
        return "";
    }

    /** No getter either. */
    public String getaway() {
        return "";
    }
}
