package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;
import java.util.List;
import java.util.Optional;

class Headers {

    enum Color {
        RED
    }

    /**
     * Takes headers that are no tokens, or of no value.
     *
     * @param blank a text
     * @param empty a text
     * @param folded a text
     * @param number any number
     * @param tags some tags
     * @param password any password
     */
    @Tool
    void values(
            @Arg(header = "My Region") String blank, // problem: [LatheBadHeader] header 'My Region' is no HTTP token; use letters, digits and '-'
            @Arg(header = "") String empty, // problem: [LatheBadHeader] header '' is no HTTP token; use letters, digits and '-'
            @Arg(header = "a:b") String folded, // problem: [LatheBadHeader] header 'a:b' is no HTTP token; …
            @Arg(header = "Number") double number, // problem: [LatheHeaderType] header 'Number' needs a string, an integer or a boolean and 'double' is none; remove it
            @Arg(header = "Tags") List<String> tags, // problem: [LatheHeaderType] header 'Tags' needs a string, an integer or a boolean and 'List<String>' is none; remove it
            @Arg(header = "Login") String password) {} // warning: [LatheSecretHeader] header 'Login' shows 'password' to everything between client and server; remove it

    /**
     * Takes headers twice.
     *
     * @param region any region
     * @param area another region
     * @param from a point
     * @param to a point
     */
    @Tool
    void twice(
            @Arg(header = "Region") String region,
            @Arg(header = "region") String area, // problem: [LatheDuplicateHeader] header 'region' is already taken by 'region'; set another header in @Arg
            Point from,
            Point to) {}

    /**
     * A point.
     *
     * @param x how far right
     */
    record Point(@Arg(header = "X") int x) {} // problem: [LatheDuplicateHeader] header 'X' is already taken by 'x'; set another header in @Arg

    /**
     * Takes headers where there is no single value.
     *
     * @param cities some cities
     * @param tree a tree
     */
    @Tool
    void places(List<City> cities, Tree tree) {}

    /**
     * A city.
     *
     * @param name its name
     */
    record City(@Arg(header = "City") String name) {} // problem: [LatheHeaderPlace] header 'City' is inside 'List<Headers.City>', which has no single value for it; remove it

    /**
     * A tree.
     *
     * @param label what stands on it
     * @param below what is below it
     */
    record Tree(
            @Arg(header = "Label") String label, // problem: [LatheHeaderPlace] header 'Label' is inside 'Headers.Tree', which has no single value for it; remove it
            List<Tree> below) {}

    /**
     * Takes headers in good places.
     *
     * @param region any region
     * @param count any count
     * @param wet whether it rains
     * @param color a color
     * @param letter any letter
     * @param place a place
     */
    @Tool
    void fine(
            @Arg(header = "Region") Optional<String> region,
            @Arg(header = "X-Count!") long count,
            @Arg(header = "Wet") boolean wet,
            @Arg(header = "Color") Color color,
            @Arg(header = "Letter") char letter,
            Place place) {}

    /**
     * A place.
     *
     * @param city the city it is in
     */
    record Place(Town city) {}

    /**
     * A town.
     *
     * @param name its name
     */
    record Town(@Arg(header = "City") String name) {}
}
