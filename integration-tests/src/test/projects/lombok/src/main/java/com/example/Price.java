package com.example;

import lombok.Value;

/** What something costs. */
@Value
public class Price {

    /** An amount of money. */
    long cents;

    /** In which money. */
    Currency currency;

    /** Kinds of money. */
    public enum Currency {
        EUR,
        CHF
    }
}
