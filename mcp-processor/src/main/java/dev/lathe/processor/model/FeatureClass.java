package dev.lathe.processor.model;

import dev.lathe.processor.model.Shape.RecordShape;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A user's class with tools.
 *
 * @param isPublic whether every package can name it
 * @param isReachable whether its own package can name it
 * @param records every record its tools take or return
 */
public record FeatureClass(
        JavaName name,
        Kind kind,
        boolean isPublic,
        boolean isReachable,
        boolean isGeneric,
        List<ToolMethod> tools,
        Map<RecordShape, RecordClass> records,
        List<UnreadArg> unreadArgs,
        Site site) {

    public FeatureClass {
        tools = List.copyOf(tools);
        records = Collections.unmodifiableMap(new LinkedHashMap<>(records));
        unreadArgs = List.copyOf(unreadArgs);
    }

    /** Returns the components and the description of a record in this class. */
    public RecordClass record(RecordShape shape) {
        RecordClass found = records.get(shape);
        if (found == null) {
            throw new IllegalArgumentException(shape.toString());
        }
        return found;
    }

    /** Returns the records that a value of the shape may have in it, however deep. */
    public Set<RecordShape> recordsIn(Shape shape) {
        Set<RecordShape> found = new LinkedHashSet<>();
        collect(shape, found);
        return found;
    }

    /** Tells whether a value of the record may have another one in it. */
    public boolean isRecursive(RecordShape shape) {
        return record(shape).components().stream()
                .anyMatch(component -> recordsIn(component.shape()).contains(shape));
    }

    /** Tells whether there is anything to generate for it. */
    public boolean hasFeatures() {
        return !tools.isEmpty();
    }

    /** Returns what stands together in one object: the arguments of each tool, the components of each record. */
    public List<List<Slot>> objects() {
        List<List<Slot>> objects = new ArrayList<>();
        tools.forEach(tool -> objects.add(tool.arguments()));
        records.values().forEach(record -> objects.add(record.components()));
        return objects;
    }

    /** Returns every argument and every component. */
    public List<Slot> slots() {
        return objects().stream().flatMap(List::stream).toList();
    }

    private void collect(Shape shape, Set<RecordShape> found) {
        if (shape instanceof RecordShape record && found.add(record)) {
            record(record).components().forEach(component -> collect(component.shape(), found));
        }
        shape.parts().forEach(part -> collect(part, found));
    }
}
