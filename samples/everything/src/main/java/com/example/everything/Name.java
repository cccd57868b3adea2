package com.example.everything;

import dev.lathe.annotation.Form;

/**
 * What somebody is called.
 *
 * @param name the name to use
 */
@Form
record Name(String name) {}
