package dev.lathe.processor.model;

import java.util.List;

/** The name of a class: {@code java.util.Map.Entry} has the package {@code java.util} and two simple names. */
public record JavaName(String packageName, List<String> simpleNames) {

    public JavaName {
        simpleNames = List.copyOf(simpleNames);
    }

    public String simple() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** The name as it is written in its own package: {@code Map.Entry}. */
    public String nested() {
        return String.join(".", simpleNames);
    }

    /** The name of the class generated for this one: {@code Map_EntryFeatures} in the same package. */
    public JavaName generated(String suffix) {
        return new JavaName(packageName, List.of(String.join("_", simpleNames) + suffix));
    }
}
