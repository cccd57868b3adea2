package com.example.everything;

import dev.lathe.annotation.Form;

/**
 * What somebody likes best.
 *
 * @param color the color, in a word
 */
@Form
record Favorite(String color) {}
