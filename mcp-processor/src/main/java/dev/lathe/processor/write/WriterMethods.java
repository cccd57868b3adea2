package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.RecordShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.write.source.Literal;
import javax.lang.model.element.Modifier;

/** The generated methods that write an array or a record, or an element that has no method of the writer. */
final class WriterMethods {

    private static final CodeBlock JSON = CodeBlock.of("json");

    private final Encoder encoder;
    private final Codecs codecs;

    WriterMethods(Encoder encoder, Codecs codecs) {
        this.encoder = encoder;
        this.codecs = codecs;
    }

    MethodSpec inline(String name, Shape shape, Encoder.Step step) {
        String variable = variable(shape);
        return writer(name, shape, variable)
                .addStatement("return $L", step.to(JSON, CodeBlock.of("$N", variable)))
                .build();
    }

    MethodSpec array(String name, ArrayShape shape) {
        return writer(name, shape, "array")
                .addStatement("json.beginArray()")
                .beginControlFlow("for ($T item : array)", TypeOf.shape(shape.element()))
                .addStatement(encoder.write(shape.element(), JSON, CodeBlock.of("item")))
                .endControlFlow()
                .addStatement("return json.endArray()")
                .build();
    }

    MethodSpec record(String name, RecordShape shape) {
        String variable = variable(shape);
        MethodSpec.Builder method = writer(name, shape, variable).addStatement("json.beginObject()");
        for (Slot component : codecs.features().record(shape).components()) {
            method.addCode(member(component, variable));
        }
        return method.addStatement("return json.endObject()").build();
    }

    private static String variable(Shape shape) {
        NameAllocator names = new NameAllocator();
        names.newName("json");
        return Names.free(names, Names.variable(shape), "value");
    }

    private CodeBlock member(Slot component, String variable) {
        CodeBlock value = CodeBlock.of("$N.$N()", variable, component.javaName());
        return Present.ifPresent(component.presence(), value, content -> statement(component, content));
    }

    private CodeBlock statement(Slot component, CodeBlock value) {
        CodeBlock json = CodeBlock.of("json.name($L)", Literal.of(component.name()));
        return CodeBlock.of("$L;\n", encoder.write(component.shape(), json, value));
    }

    private static MethodSpec.Builder writer(String name, Shape shape, String variable) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Types.JSON_WRITER)
                .addParameter(Types.JSON_WRITER, "json")
                .addParameter(TypeOf.shape(shape), variable);
    }
}
