package com.example;

import dev.lathe.annotation.Tool;
import java.util.List;
import java.util.Map;

/** What may be any kind of something is that. */
class Bag {

    /**
     * Says everything back.
     *
     * @param texts lists of texts
     * @param boxes boxes of texts
     * @param pages pages of texts
     * @param counts counts by name
     * @param box a box of anything
     */
    @SuppressWarnings("LatheUntypedValue")
    @Tool
    List<Object> same(
            List<List<? extends CharSequence>> texts,
            List<? extends Box<? extends String>> boxes,
            Leaf<? extends String> pages,
            Map<String, ? extends List<? extends Integer>> counts,
            Box<?> box) {
        return List.of(texts, boxes.get(0).content(), pages.getText(), counts, box.content());
    }

    /**
     * Boxes a text.
     *
     * @param text a text
     */
    @Tool
    Box<? extends String> box(String text) {
        return new Box<>(text);
    }

    /** A box. */
    record Box<T>(T content) {}

    /** A leaf. */
    static class Leaf<T> {
        private T text;

        public T getText() {
            return text;
        }

        public void setText(T text) {
            this.text = text;
        }
    }
}
