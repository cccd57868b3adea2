package dev.lathe.processor.write;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.List;

/** Writes what a generated class has for the features of one kind. */
interface KindWriter {

    /** Returns a writer for each kind that the class has features of. */
    static List<KindWriter> of(Adapter adapter) {
        List<KindWriter> writers = new ArrayList<>();
        if (!adapter.features().tools().isEmpty()) {
            writers.add(ToolsWriter.of(adapter));
        }
        if (!adapter.features().prompts().isEmpty()) {
            writers.add(PromptsWriter.of(adapter));
        }
        if (!adapter.features().resources().isEmpty()
                || !adapter.features().pages().isEmpty()
                || !adapter.features().skills().isEmpty()) {
            writers.add(ResourcesWriter.of(adapter));
        }
        if (!adapter.features().completed().isEmpty()) {
            writers.add(CompletionsWriter.of(adapter));
        }
        return writers;
    }

    /** Returns the definitions. */
    List<FieldSpec> constants();

    /** Returns the methods of {@code Features}, with those that they go on in. */
    List<MethodSpec> overrides();

    /** Returns the methods that each call one of the user's. */
    List<MethodSpec> calls();
}
