package dev.lathe.processor.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The types of the JDK that are an array in JSON. */
public enum Sequence {
    LIST(List.class),
    COLLECTION(Collection.class),
    ITERABLE(Iterable.class),
    ARRAY_LIST(ArrayList.class, ArrayList.class),
    LINKED_LIST(LinkedList.class, LinkedList.class),
    QUEUE(Queue.class, ArrayDeque.class),
    DEQUE(Deque.class, ArrayDeque.class),
    ARRAY_DEQUE(ArrayDeque.class, ArrayDeque.class),
    PRIORITY_QUEUE(PriorityQueue.class, PriorityQueue.class),
    SET(Set.class),
    HASH_SET(HashSet.class, HashSet.class),
    LINKED_HASH_SET(LinkedHashSet.class, LinkedHashSet.class),
    SORTED_SET(SortedSet.class, TreeSet.class),
    NAVIGABLE_SET(NavigableSet.class, TreeSet.class),
    TREE_SET(TreeSet.class, TreeSet.class),
    ENUM_SET(EnumSet.class, EnumSet.class),
    /** As a result only: it is read once. */
    STREAM(Stream.class);

    private final Class<?> type;
    private final Optional<Class<?>> made;

    Sequence(Class<?> type) {
        this.type = type;
        this.made = Optional.empty();
    }

    Sequence(Class<?> type, Class<?> made) {
        this.type = type;
        this.made = Optional.of(made);
    }

    /** Returns the one that is declared as the named class. */
    public static Optional<Sequence> of(String className) {
        return Arrays.stream(values())
                .filter(next -> next.type.getName().equals(className))
                .findFirst();
    }

    public Class<?> type() {
        return type;
    }

    /** The class that is made of what was read; without one, an immutable list or set is it. */
    public Optional<Class<?>> made() {
        return made;
    }

    /** Whether an element may be there once only. */
    public boolean isSet() {
        return Set.class.isAssignableFrom(type);
    }

    /** Whether its elements must have an order of their own. */
    public boolean isSorted() {
        return SortedSet.class.isAssignableFrom(type) || this == PRIORITY_QUEUE;
    }
}
