package com.example;

import java.util.List;

/** A page of anything. */
class Page<T> {
    private List<T> items = List.of();

    /** What is on it. */
    public List<T> getItems() {
        return items;
    }

    public void setItems(List<T> items) {
        this.items = items;
    }
}
