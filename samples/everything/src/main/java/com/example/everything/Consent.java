package com.example.everything;

import dev.lathe.annotation.Form;

/**
 * A yes or a no.
 *
 * @param ok whether to go on
 */
@Form
record Consent(boolean ok) {}
