package com.example;

import dev.lathe.annotation.Form;

/**
 * A booking.
 *
 * @param guests how many
 */
@Form
record FormTaken(int guests) {} // problem: [LatheTakenClass] class 'FormTakenForm' is there already and would be generated for 'FormTaken'; rename one of them

class FormTakenForm {}
