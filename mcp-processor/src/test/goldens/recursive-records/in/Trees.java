package com.example;

import dev.lathe.annotation.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records that lead back to themselves: at once, by way of each other, in lists, maps and arrays. */
public final class Trees {

    /**
     * A tree.
     *
     * @param name what it is called
     * @param children the trees below
     */
    public record Tree(String name, List<Tree> children) {}

    /**
     * A link of a chain.
     *
     * @param value what it holds
     * @param next the next one
     */
    public record Link(int value, @Nullable Link next) {}

    /**
     * A folder.
     *
     * @param files what is in it
     */
    public record Folder(Map<String, File> files) {}

    /**
     * A file, which may be a folder.
     *
     * @param text its content
     * @param folder what is in it
     */
    public record File(Optional<String> text, Optional<Folder> folder) {}

    /**
     * A forest, which is not recursive itself.
     *
     * @param trees its trees
     * @param oldest the oldest of them
     */
    public record Forest(Tree[] trees, Tree oldest) {}

    /**
     * Counts the trees in a tree.
     *
     * @param tree the tree
     */
    @Tool
    public int count(Tree tree) {
        return 1 + tree.children().stream().mapToInt(this::count).sum();
    }

    /**
     * Adds a link at the front.
     *
     * @param chain the chain
     */
    @Tool
    public Link prepend(Link chain) {
        return new Link(chain.value() - 1, chain);
    }

    /**
     * Says everything back.
     *
     * @param folder a folder
     */
    @Tool
    public Folder same(Folder folder) {
        return folder;
    }

    /**
     * Finds the oldest trees.
     *
     * @param forests some forests
     */
    @Tool
    public List<Tree> oldest(List<Forest> forests) {
        return forests.stream().map(Forest::oldest).toList();
    }
}
