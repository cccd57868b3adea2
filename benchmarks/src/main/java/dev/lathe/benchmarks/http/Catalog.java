package dev.lathe.benchmarks.http;

import dev.lathe.benchmarks.call.Shop;
import dev.lathe.benchmarks.call.ShopFeatures;
import dev.lathe.feature.Features;
import dev.lathe.feature.ToolEntry;
import java.util.ArrayList;
import java.util.List;

/** The tools that every server has. */
final class Catalog {

    static final int THOUSAND = 1_000;

    private Catalog() {}

    static List<Features> ten() {
        return List.of(LoadToolsFeatures.of(new LoadTools()), ShopFeatures.of(new Shop()));
    }

    static List<ToolEntry> entriesOfTen() {
        List<ToolEntry> entries = new ArrayList<>();
        for (Features features : ten()) {
            entries.addAll(features.tools());
        }
        return entries;
    }

    /** Returns the ten again and again, under other names. They are listed, and not called. */
    static List<ToolEntry> entriesOfThousand() {
        List<ToolEntry> ten = entriesOfTen();
        List<ToolEntry> thousand = new ArrayList<>();
        for (int i = 0; i < THOUSAND; i++) {
            thousand.add(renamed(ten.get(i % ten.size()), i));
        }
        return List.copyOf(thousand);
    }

    private static ToolEntry renamed(ToolEntry tool, int number) {
        String name = tool.name() + "_" + number;
        String member = "\"name\":\"%s\"";
        return new ToolEntry(
                name, tool.definition().replace(String.format(member, tool.name()), String.format(member, name)));
    }
}
