package dev.lathe.processor.write;

import com.palantir.javapoet.FieldSpec;
import dev.lathe.processor.model.ListedFeature;
import dev.lathe.processor.write.source.TextBlock;
import java.util.List;
import javax.lang.model.element.Modifier;

/** A feature with the names it has in the generated class: of its definition, and of the method that calls it. */
record Entry<F extends ListedFeature>(F feature, String constant, String method) {

    /** Returns the constant, of the lines of JSON whose join is the definition. */
    FieldSpec field(List<String> definition) {
        return field(constant, definition);
    }

    /** Returns the constant of that name. */
    static FieldSpec field(String constant, List<String> definition) {
        return FieldSpec.builder(String.class, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$>$>$L$<$<", TextBlock.ofJson(definition))
                .build();
    }
}
