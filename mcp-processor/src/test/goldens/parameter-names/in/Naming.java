package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;

/** A user's parameter keeps its name, whatever the generated code would like to use it for. */
public final class Naming {

    /**
     * A record with a component of its own name.
     *
     * @param point a coordinate
     * @param argument another one
     * @param json a third one
     */
    public record Point(int point, int argument, int json) {}

    /**
     * Says everything back.
     *
     * @param arguments the name of what is read from
     * @param naming the name of the field
     * @param json the name of what is written to
     */
    @Tool
    public Point clash(int arguments, int naming, int json) {
        return new Point(arguments, naming, json);
    }

    /**
     * Says everything back.
     *
     * @param point a point
     */
    @Tool
    public Point same(Point point) {
        return point;
    }

    /**
     * Says everything back.
     *
     * @param var a word that is almost reserved
     * @param record another one
     * @param yield a third one
     * @param $ a sign
     * @param größe a size
     */
    @Tool
    public String words(String var, String record, String yield, String $, String größe) {
        return var + record + yield + $ + größe;
    }

    /**
     * Takes arguments that are no names in Java.
     *
     * @param first the first
     * @param second the second
     */
    @Tool
    public String renamed(@Arg(name = "first-name") String first, @Arg(name = "a/b~c \"d\"") String second) {
        return first + second;
    }
}
