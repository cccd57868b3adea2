package dev.lathe.processor.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands between two fences of a page.
 *
 * @param language what the first fence says; empty if it says nothing
 */
record Block(String language, String text) {

    private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");

    static List<Block> all(String page) {
        return FENCED.matcher(page)
                .results()
                .map(match -> new Block(match.group(1), match.group(2)))
                .toList();
    }

    boolean is(String name) {
        return language.equals(name);
    }
}
