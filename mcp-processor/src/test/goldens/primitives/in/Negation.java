package com.example;

import dev.lathe.annotation.Tool;

/** The opposite of a value, for every primitive type. */
public final class Negation {

    /**
     * Negates a truth.
     *
     * @param value the truth
     */
    @Tool
    public boolean ofBoolean(boolean value) {
        return !value;
    }

    /**
     * Negates a byte.
     *
     * @param value the number
     */
    @Tool
    public byte ofByte(byte value) {
        return (byte) -value;
    }

    /**
     * Negates a short.
     *
     * @param value the number
     */
    @Tool
    public short ofShort(short value) {
        return (short) -value;
    }

    /**
     * Negates an int.
     *
     * @param value the number
     */
    @Tool
    public int ofInt(int value) {
        return -value;
    }

    /**
     * Negates a long.
     *
     * @param value the number
     */
    @Tool
    public long ofLong(long value) {
        return -value;
    }

    /**
     * Negates a float.
     *
     * @param value the number
     */
    @Tool
    public float ofFloat(float value) {
        return -value;
    }

    /**
     * Negates a double.
     *
     * @param value the number
     */
    @Tool
    public double ofDouble(double value) {
        return -value;
    }

    /**
     * Turns a letter from upper to lower case, or back.
     *
     * @param value the letter
     */
    @Tool
    public char ofChar(char value) {
        return Character.isUpperCase(value) ? Character.toLowerCase(value) : Character.toUpperCase(value);
    }
}
