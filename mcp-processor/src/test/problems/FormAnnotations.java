package com.example;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.lathe.annotation.Form;
import java.time.LocalDate;

/**
 * A visit to the museum.
 *
 * @param day the day it happens
 * @param guide the one who explains
 */
@Form
record FormAnnotations(
        @JsonFormat(pattern = "dd.MM.yyyy") LocalDate day, // warning: [LatheIgnored] @JsonFormat on 'FormAnnotations.day' is ignored; use a type whose JSON it is
        @JsonUnwrapped String guide) {} // problem: [LatheRefused] @JsonUnwrapped on 'FormAnnotations.guide' is refused; declare its members beside the others
