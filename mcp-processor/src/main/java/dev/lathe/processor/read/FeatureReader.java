package dev.lathe.processor.read;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a class with its {@code @Tool} methods. */
public final class FeatureReader {

    private final Elements elements;
    private final Types types;

    public FeatureReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** Returns the class with the tools that could be read; what was wrong with the others is in {@code problems}. */
    public FeatureClass read(TypeElement type, Problems problems) {
        Reading reading = Reading.of(elements, types, problems, type);
        ToolReader toolReader = new ToolReader(reading);
        List<ToolMethod> tools = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            Optional<Annotation> tool = Annotation.find(method, ToolReader.TOOL);
            tool.flatMap(annotation -> toolReader.read(method, annotation)).ifPresent(tools::add);
        }
        return new FeatureClass(
                reading.name(type),
                Reading.isPublicAllTheWay(type),
                reading.isReachable(type),
                !type.getTypeParameters().isEmpty(),
                tools,
                reading.records(),
                Site.of(type));
    }
}
