package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Form;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Every way to choose some.
 *
 * @param list in the order chosen
 * @param any as they come
 * @param array side by side
 * @param set each once
 * @param enumSet as the enum has them
 * @param sorted in order
 * @param few of an unknown kind
 * @param none nothing at first
 * @param maybe perhaps none
 */
@Form
record Choices(
        List<Dish> list,
        @Arg(defaultValue = "FISH") Collection<Dish> any,
        @Arg(defaultValue = "FISH,SOUP") Dish[] array,
        @Arg(defaultValue = "CAKE, SOUP") Set<Dish> set,
        @Arg(defaultValue = "FISH") EnumSet<Dish> enumSet,
        @Arg(defaultValue = "CAKE, FISH") TreeSet<Dish> sorted,
        @Arg(defaultValue = "SOUP") List<? extends Dish> few,
        @Arg(defaultValue = "") Set<Seat> none,
        @Nullable List<Seat> maybe) {

    @Override
    public String toString() {
        return "%s %s %s %s %s %s %s %s %s"
                .formatted(list, any, Arrays.toString(array), set, enumSet, sorted, few, none, maybe);
    }
}
