package com.example;

import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;
import java.util.ArrayList;
import java.util.List;
import lombok.NoArgsConstructor;
import lombok.NonNull;
import lombok.RequiredArgsConstructor;

/** A shop. */
@McpServer(name = "shop", version = "1.0.0")
@NoArgsConstructor(force = true)
@RequiredArgsConstructor
public class Shop {

    private final List<Item> sold = new ArrayList<>();
    private final String owner;

    /**
     * Orders something.
     *
     * @param item what to order
     */
    @Tool
    public Order order(@NonNull Item item) {
        sold.add(item);
        return Order.builder().number(sold.size()).item(item).build();
    }

    /**
     * Tells what something costs.
     *
     * @param item something
     */
    @Tool
    public Price price(Item item) {
        return new Price(100L * item.getQuantity(), Price.Currency.EUR);
    }

    /**
     * Tells whether a price is high.
     *
     * @param price a price
     */
    @Tool
    public boolean isHigh(Price price) {
        return price.getCents() > 1000;
    }
}
