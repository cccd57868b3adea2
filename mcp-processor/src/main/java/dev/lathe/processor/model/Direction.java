package dev.lathe.processor.model;

/** Whether something says what a client may send or what it will get. */
public enum Direction {
    INPUT,
    OUTPUT
}
