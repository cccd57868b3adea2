package com.example;

import lombok.Data;

/** Something to buy. */
@Data
public class Item {

    /** What it is. */
    private String name;

    /** How many of it. */
    private int quantity;
}
