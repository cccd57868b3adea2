package com.example;

import dev.lathe.annotation.Tool;

/** Methods that are called as the generated ones are, and names that are no Java. */
public final class Methods {

    /** A colour. */
    public enum Colour {
        RED
    }

    /** Lists tools. */
    @Tool
    public String tools() {
        return "tools";
    }

    /** Calls somebody. */
    @Tool
    public String call() {
        return "call";
    }

    /** Makes something of something. */
    @Tool
    public String of() {
        return "of";
    }

    /** Describes itself. */
    @Tool
    @Override
    public String toString() {
        return "toString";
    }

    /** Gives way. */
    @Tool
    public String yield() {
        return "yield";
    }

    /** Has the name of the field. */
    @Tool
    public String methods() {
        return "methods";
    }

    /**
     * Reads a colour, as a generated method does.
     *
     * @param colour the colour
     */
    @Tool
    public Colour readColour(Colour colour) {
        return colour;
    }

    /** A tool whose name is no Java. */
    @Tool(name = "math.add-1")
    public String addOne() {
        return "math.add-1";
    }

    /**
     * Finds by number.
     *
     * @param number the number
     */
    @Tool(name = "find_by_number")
    public String find(int number) {
        return "number";
    }

    /**
     * Finds by name.
     *
     * @param name the name
     */
    @Tool(name = "find_by_name")
    public String find(String name) {
        return "name";
    }
}
