package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;
import dev.lathe.json.JsonValue;
import java.util.List;

class DefaultType {
    /**
     * Takes defaults for what has no literals.
     *
     * @param tags some tags
     * @param point a point
     * @param json anything
     */
    @Tool
    void take(
            @Arg(defaultValue = "a") List<String> tags, // problem: [LatheDefaultType] 'tags' of type 'List<String>' cannot have a default; make it @Nullable or 'Optional'
            @Arg(defaultValue = "0,0") Point point, // problem: [LatheDefaultType] 'point' of type 'DefaultType.Point' cannot have a default; make it @Nullable or 'Optional'
            @Arg(defaultValue = "{}") @SuppressWarnings("LatheUntypedValue") JsonValue json) {} // problem: [LatheDefaultType] 'json' of type 'JsonValue' cannot have a default; make it @Nullable or 'Optional'

    /**
     * A point.
     *
     * @param x how far right
     */
    record Point(int x) {}
}
