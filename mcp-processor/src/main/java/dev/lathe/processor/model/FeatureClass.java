package dev.lathe.processor.model;

import dev.lathe.processor.model.Shape.RecordShape;
import dev.lathe.processor.problem.Site;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A user's class with tools.
 *
 * @param isPublic whether every package can name it
 * @param isReachable whether its own package can name it
 * @param records every record its tools take or return
 */
public record FeatureClass(
        JavaName name,
        boolean isPublic,
        boolean isReachable,
        boolean isGeneric,
        List<ToolMethod> tools,
        Map<RecordShape, RecordClass> records,
        Site site) {

    public FeatureClass {
        tools = List.copyOf(tools);
        records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
    }

    /** Returns the components and the description of a record in this class. */
    public RecordClass record(RecordShape shape) {
        RecordClass found = records.get(shape);
        if (found == null) {
            throw new IllegalArgumentException(shape.toString());
        }
        return found;
    }
}
