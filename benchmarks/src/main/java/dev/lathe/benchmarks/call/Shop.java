package dev.lathe.benchmarks.call;

import dev.lathe.annotation.Tool;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tool as there are many: some texts and numbers, a list of records, and a record that comes back. */
public class Shop {

    /**
     * Orders articles.
     *
     * @param customer who orders
     * @param delivery how it is delivered
     * @param note what else there is to say
     * @param items what is ordered
     */
    @Tool
    public Receipt order(String customer, Delivery delivery, @Nullable String note, List<Item> items) {
        BigDecimal total = BigDecimal.ZERO;
        int pieces = 0;
        for (Item item : items) {
            total = total.add(item.price().multiply(BigDecimal.valueOf(item.quantity())));
            pieces += item.quantity();
        }
        return new Receipt(customer, delivery, note, total, pieces, items);
    }

    /** How an order is delivered. */
    public enum Delivery {
        /** by mail */
        MAIL,
        /** by bike */
        BIKE
    }

    /**
     * An article in an order.
     *
     * @param article its name
     * @param quantity how many
     * @param price the price of one
     * @param gift whether it is wrapped
     */
    public record Item(String article, int quantity, BigDecimal price, boolean gift) {}

    /**
     * What was ordered.
     *
     * @param customer who ordered
     * @param delivery how it is delivered
     * @param note what else there was to say
     * @param total the price of all
     * @param pieces the number of articles
     * @param items what was ordered
     */
    public record Receipt(
            String customer,
            Delivery delivery,
            @Nullable String note,
            BigDecimal total,
            int pieces,
            List<Item> items) {}
}
