package com.example;

import dev.lathe.annotation.Tool;
import java.util.List;
import java.util.Map;

/** Records in records, in lists and in maps. */
public final class Orders {

    /**
     * Adds up what an order costs, in cents.
     *
     * @param order the order
     */
    @Tool
    public long total(Order order) {
        return order.items().stream().mapToLong(Item::price).sum();
    }

    /**
     * Returns the orders of each customer.
     *
     * @param orders all orders
     */
    @Tool
    public Map<String, Order> byCustomer(List<Order> orders) {
        Map<String, Order> found = new java.util.LinkedHashMap<>();
        orders.forEach(order -> found.put(order.customer().name(), order));
        return found;
    }

    /** Returns an order with nothing in it. */
    @Tool
    public Order empty() {
        return new Order(new Customer("nobody"), List.of(), new Order.Note());
    }
}
