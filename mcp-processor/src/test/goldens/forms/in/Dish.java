package com.example;

public enum Dish {
    SOUP,
    FISH,
    CAKE
}
