package com.example;

/**
 * A note.
 *
 * @param id its number
 * @param text what it says
 */
public record Note(int id, String text) {}
