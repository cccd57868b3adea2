package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;

class BadDefault {

    enum Color {
        RED,
        GREEN,
        BLUE
    }

    /**
     * Takes bad defaults.
     *
     * @param whole a whole number
     * @param tiny a tiny number
     * @param boxed a number in a box
     * @param empty a number
     * @param foreign a number
     * @param real a number
     * @param flag any flag
     * @param letter any letter
     * @param color a color
     * @param other a color
     * @param point a point
     */
    @Tool
    void take(
            @Arg(defaultValue = "ten") int whole, // problem: [LatheBadDefault] default 'ten' of 'whole' is no int; write a whole number from -2147483648 to 2147483647
            @Arg(defaultValue = "128") byte tiny, // problem: [LatheBadDefault] default '128' of 'tiny' is no byte; write a whole number from -128 to 127
            @Arg(defaultValue = "1.5") Long boxed, // problem: [LatheBadDefault] default '1.5' of 'boxed' is no Long; write a whole number from -9223372036854775808 to 9223372036854775807
            @Arg(defaultValue = "") short empty, // problem: [LatheBadDefault] default '' of 'empty' is no short; …
            @Arg(defaultValue = "٣") int foreign, // problem: [LatheBadDefault] default '٣' of 'foreign' is no int; …
            @Arg(defaultValue = "NaN") double real, // problem: [LatheBadDefault] default 'NaN' of 'real' is no double; write a number such as '2.5'
            @Arg(defaultValue = "yes") boolean flag, // problem: [LatheBadDefault] default 'yes' of 'flag' is no boolean; write 'true' or 'false'
            @Arg(defaultValue = "ab") char letter, // problem: [LatheBadDefault] default 'ab' of 'letter' is no char; write one character
            @Arg(defaultValue = "gren") Color color, // problem: [LatheBadDefault] default 'gren' of 'color' is no BadDefault.Color; write 'GREEN'
            @Arg(
                    description = "another color",
                    defaultValue = "blue") // problem: [LatheBadDefault] default 'blue' of 'other' is no BadDefault.Color; write 'BLUE'
            Color other,
            Point point) {}

    /**
     * A point.
     *
     * @param x how far right
     */
    record Point(@Arg(defaultValue = "1e400") float x) {} // problem: [LatheBadDefault] default '1e400' of 'x' is no float; write a number such as '2.5'

    /**
     * Takes good defaults.
     *
     * @param whole a whole number
     * @param real a number
     * @param flag any flag
     * @param letter any letter
     * @param text any text
     * @param color a color
     */
    @Tool
    void takeGood(
            @Arg(defaultValue = "-10") int whole,
            @Arg(defaultValue = "2.5e3") double real,
            @Arg(defaultValue = "true") boolean flag,
            @Arg(defaultValue = "'") char letter,
            @Arg(defaultValue = "") String text,
            @Arg(defaultValue = "BLUE") Color color) {}
}
