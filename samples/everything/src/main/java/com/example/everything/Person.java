package com.example.everything;

import dev.lathe.annotation.Form;

/**
 * Who somebody is.
 *
 * @param username User's response
 * @param email User's email address
 */
@Form
record Person(String username, String email) {}
