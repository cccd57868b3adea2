package com.example.everything;

import dev.lathe.annotation.Form;

/**
 * What a conversation is about.
 *
 * @param context what to know before it begins
 */
@Form
record Topic(String context) {}
