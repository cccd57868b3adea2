package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.JsonShape;
import dev.lathe.processor.model.Shape.ListShape;
import dev.lathe.processor.model.Shape.MapShape;
import dev.lathe.processor.model.Shape.RecordShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SetShape;

/** From an {@code Argument} to a Java value: the expression for each shape. */
final class Decoder implements Shape.Visitor<Decoder.Step> {

    /** How a shape is read: a method of the argument, or one of the generated class that takes it. */
    record Step(CodeBlock call, CodeBlock reference, boolean ofArgument) {

        CodeBlock from(CodeBlock argument) {
            return ofArgument ? CodeBlock.of("$L.$L", argument, call) : CodeBlock.of("$L($L)", call, argument);
        }
    }

    private final Codecs codecs;
    private final ReaderMethods methods;

    Decoder(Codecs codecs) {
        this.codecs = codecs;
        this.methods = new ReaderMethods(this, codecs);
    }

    /** Returns the expression that reads the shape from the argument. */
    CodeBlock read(Shape shape, CodeBlock argument) {
        return shape.accept(this).from(argument);
    }

    @Override
    public Step scalar(ScalarShape shape) {
        String name = switch (shape.scalar()) {
            case BOOLEAN -> "asBoolean";
            case BYTE -> "asByte";
            case SHORT -> "asShort";
            case INT -> "asInt";
            case LONG -> "asLong";
            case FLOAT -> "asFloat";
            case DOUBLE -> "asDouble";
            case CHAR -> "asChar";
            case STRING -> "asString";
        };
        return ofArgument(name);
    }

    @Override
    public Step json(JsonShape shape) {
        return ofArgument("asJson");
    }

    @Override
    public Step list(ListShape shape) {
        return collection("asList", shape.element());
    }

    @Override
    public Step set(SetShape shape) {
        return collection("asSet", shape.element());
    }

    @Override
    public Step map(MapShape shape) {
        return collection("asMap", shape.value());
    }

    @Override
    public Step enumeration(EnumShape shape) {
        return ofHome(codecs.reader(shape, name -> methods.enumeration(name, shape)));
    }

    @Override
    public Step array(ArrayShape shape) {
        return ofHome(codecs.reader(shape, name -> methods.array(name, shape)));
    }

    @Override
    public Step record(RecordShape shape) {
        return ofHome(codecs.reader(shape, name -> methods.record(name, shape)));
    }

    private Step collection(String method, Shape element) {
        CodeBlock call = CodeBlock.of("$L($L)", method, element.accept(this).reference());
        return new Step(call, CodeBlock.of("item -> item.$L", call), true);
    }

    private static Step ofArgument(String method) {
        return new Step(CodeBlock.of("$L()", method), CodeBlock.of("$T::$L", Types.ARGUMENT, method), true);
    }

    private Step ofHome(String method) {
        return new Step(CodeBlock.of("$L", method), CodeBlock.of("$T::$L", codecs.home(), method), false);
    }
}
