package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;
import dev.lathe.feature.Content;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whatever has a shape compiles on the way in and on the way out, however it is nested. */
// options: -Xlint:all,-processing
// options: -Werror
@McpServer(name = "fine", version = "1.0.0")
class NoProblem {

    enum Color {
        RED
    }

    /**
     * Anything.
     *
     * @param content what is in it
     * @param more more of it
     */
    record Box<T>(@Nullable T content, List<? extends T> more) {}

    /**
     * A pair.
     *
     * @param first what comes first
     * @param second what comes second
     */
    record Pair<A, B>(A first, Optional<B> second) {}

    /**
     * A tree.
     *
     * @param label what stands on it
     * @param below what is below it
     * @param named what is below it, by name
     */
    record Tree<T>(T label, List<Tree<T>> below, Map<String, Tree<T>> named) {}

    /**
     * Takes collections.
     *
     * @param list any list
     * @param bounded a list that may not be added to
     * @param collection any collection
     * @param iterable an iterable
     * @param set a set
     * @param map a map
     * @param annotated a map with annotations
     */
    @Tool
    Iterable<? extends String> collections(
            List<Collection<String>> list,
            List<? extends Box<String>> bounded,
            Collection<Iterable<Integer>> collection,
            Iterable<Box<Collection<Long>>> iterable,
            Set<? extends List<Color>> set,
            Map<String, ? extends Map<String, Color>> map,
            Map<@Nullable String, Iterable<Integer>> annotated) {
        return List.of();
    }

    /**
     * Takes what may be absent.
     *
     * @param text any text
     * @param texts some texts
     * @param tree a tree
     * @param numbers some numbers
     * @param json anything
     * @param number any number
     */
    @Tool
    Optional<Collection<Box<List<String>>>> absent(
            Optional<String> text,
            Optional<Collection<String>> texts,
            Optional<Tree<Pair<Integer, String[]>>> tree,
            int @Nullable [] numbers,
            @SuppressWarnings("LatheUntypedValue") @Nullable JsonValue json,
            @Arg(defaultValue = "1") Integer number)
            throws InterruptedException {
        return Optional.empty();
    }

    /**
     * Takes arrays.
     *
     * @param context the context
     * @param grid any grid
     * @param colors some colors
     * @param palettes some palettes
     * @param rest more numbers
     */
    @Tool
    @Nullable
    Tree<Map<String, Color>> arrays(
            McpContext context, double[][] grid, Color[] colors, List<Color[][]> palettes, long... rest) {
        return null;
    }

    /** Returns everything a result may be. */
    @Tool
    ToolResult whole() {
        return ToolResult.empty();
    }

    /** Returns content. */
    @Tool
    Content content() {
        return Content.text("");
    }

    /** Returns contents. */
    @Tool
    ArrayList<Content> many() {
        return new ArrayList<>();
    }

    /** Returns text or not. */
    @Tool
    @Nullable
    String text() {
        return null;
    }

    /** Returns a number or not. */
    @Tool
    Optional<Character> number() {
        return Optional.empty();
    }
}
