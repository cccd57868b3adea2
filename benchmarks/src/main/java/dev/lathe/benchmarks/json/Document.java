package dev.lathe.benchmarks.json;

import java.util.ArrayList;
import java.util.List;

/** A {@code tools/call} request, as most are and as large as few are. */
public enum Document {
    /** About 300 bytes. */
    SMALL(1),
    /** About 20 KB. */
    LARGE(290);

    private final int items;

    Document(int items) {
        this.items = items;
    }

    Order order() {
        List<Order.Item> all = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            all.add(new Order.Item("article " + i, 1 + i % 7, 0.25 + i, i % 3 == 0));
        }
        return new Order("Zoë \"Z\" Brückner", all);
    }
}
