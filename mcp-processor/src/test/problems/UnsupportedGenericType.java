package com.example;

import dev.lathe.annotation.Tool;
import java.util.Collection;
import java.util.Locale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

class UnsupportedGenericType {
    /**
     * Takes collections that are too special.
     *
     * @param set a set
     * @param map a map
     * @param keys a map with boxes for keys
     * @param raw a list of anything
     * @param rawBox a box of anything
     */
    @Tool
    void collections(
            TreeSet<Box<String>> set, // problem: [LatheUnsupportedType] 'TreeSet<UnsupportedGenericType.Box<String>>' has no JSON shape; use 'Set<UnsupportedGenericType.Box<String>>'
            TreeMap<Locale, int[]> map, // problem: [LatheUnsupportedType] 'TreeMap<Locale, int[]>' has no JSON shape; use 'Map<String, int[]>'
            Map<Box<String>, String> keys, // problem: [LatheUnsupportedType] 'Map<UnsupportedGenericType.Box<String>, String>' has no JSON shape; use 'Map<String, String>'
            List raw, // problem: [LatheUnsupportedType] 'List' has no JSON shape; use 'List' with its type arguments
            Box rawBox) {} // problem: [LatheUnsupportedType] 'UnsupportedGenericType.Box' has no JSON shape; use 'UnsupportedGenericType.Box' with its type arguments

    /**
     * Takes types with something wrong deep inside.
     *
     * @param perhaps a list of what may be absent
     * @param text a list of some text
     * @param boxes boxes of threads
     * @param fine this is fine
     */
    @Tool
    void parts(
            List<Optional<String>> perhaps, // problem: [LatheUnsupportedType] 'Optional<String>' has no JSON shape; use 'String'
            List<? super String> text, // problem: [LatheUnsupportedType] '? super String' has no JSON shape; use 'String'
            Map<String, List<Box<Thread>>> boxes, // problem: [LatheUnsupportedType] 'Thread' has no JSON shape; …
            Collection<? extends Box<List<Integer>>> fine) {}

    /**
     * Takes what may be null where JSON has no room for it.
     *
     * @param texts some texts
     * @param array more texts
     * @param box a box of some text
     * @param fine this is fine
     */
    @Tool
    Map<String, @Nullable Integer> nulls( // problem: [LatheUnsupportedType] '@Nullable Integer' has no JSON shape; use 'Integer'
            List<@Nullable String> texts, // problem: [LatheUnsupportedType] '@Nullable String' has no JSON shape; use 'String'
            @Nullable String[] array, // problem: [LatheUnsupportedType] '@Nullable String' has no JSON shape; use 'String'
            Box<@Nullable String> box, // problem: [LatheUnsupportedType] '@Nullable String' has no JSON shape; use 'String'
            String @Nullable [] fine) {
        return Map.of();
    }

    /**
     * A box.
     *
     * @param content what is in it
     */
    record Box<T>(T content) {}
}
