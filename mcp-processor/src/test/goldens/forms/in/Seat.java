package com.example;

/** Where to sit: once a constant has Javadoc, all have titles. */
public enum Seat {
    /** By the window. It is cold there in winter. */
    WINDOW,
    /** On the {@code terrace} */
    TERRACE,
    BAR
}
