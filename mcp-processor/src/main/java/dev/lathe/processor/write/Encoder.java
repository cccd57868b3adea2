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

/** From a Java value to a {@code JsonWriter}: the expression for each shape, whose value is the writer. */
final class Encoder implements Shape.Visitor<Encoder.Step> {

    /** How a shape is written, once by call and once as the encoder of elements. */
    interface Step {

        CodeBlock to(CodeBlock json, CodeBlock value);

        CodeBlock reference();
    }

    private final Codecs codecs;
    private final WriterMethods methods;

    Encoder(Codecs codecs) {
        this.codecs = codecs;
        this.methods = new WriterMethods(this, codecs);
    }

    /** Returns the expression that appends the value to the writer. */
    CodeBlock write(Shape shape, CodeBlock json, CodeBlock value) {
        return shape.accept(this).to(json, value);
    }

    @Override
    public Step scalar(ScalarShape shape) {
        return new Value();
    }

    @Override
    public Step json(JsonShape shape) {
        return new Value();
    }

    @Override
    public Step enumeration(EnumShape shape) {
        return new Name(shape);
    }

    @Override
    public Step list(ListShape shape) {
        return new Elements("array", shape.element(), shape);
    }

    @Override
    public Step set(SetShape shape) {
        return new Elements("array", shape.element(), shape);
    }

    @Override
    public Step map(MapShape shape) {
        return new Elements("object", shape.value(), shape);
    }

    @Override
    public Step array(ArrayShape shape) {
        return new OfHome(codecs.writer(shape, name -> methods.array(name, shape)));
    }

    @Override
    public Step record(RecordShape shape) {
        return new OfHome(codecs.writer(shape, name -> methods.record(name, shape)));
    }

    /** A method that the writer has for the type. */
    private static final class Value implements Step {
        @Override
        public CodeBlock to(CodeBlock json, CodeBlock value) {
            return CodeBlock.of("$L.value($L)", json, value);
        }

        @Override
        public CodeBlock reference() {
            return CodeBlock.of("$T::value", Types.JSON_WRITER);
        }
    }

    /** A method of the generated class. */
    private final class OfHome implements Step {
        private final String method;

        OfHome(String method) {
            this.method = method;
        }

        @Override
        public CodeBlock to(CodeBlock json, CodeBlock value) {
            return CodeBlock.of("$N($L, $L)", method, json, value);
        }

        @Override
        public CodeBlock reference() {
            return CodeBlock.of("$T::$N", codecs.home(), method);
        }
    }

    /** An expression, and a method of the generated class where elements need one. */
    private abstract class Inline implements Step {
        private final Shape shape;

        Inline(Shape shape) {
            this.shape = shape;
        }

        @Override
        public CodeBlock reference() {
            return new OfHome(codecs.writer(shape, name -> methods.inline(name, shape, this))).reference();
        }
    }

    /** The name of an enum's constant. */
    private final class Name extends Inline {
        Name(EnumShape shape) {
            super(shape);
        }

        @Override
        public CodeBlock to(CodeBlock json, CodeBlock value) {
            return CodeBlock.of("$L.value($L.name())", json, value);
        }
    }

    /** A method of the writer that takes an encoder of the elements. */
    private final class Elements extends Inline {
        private final String method;
        private final Shape element;

        Elements(String method, Shape element, Shape whole) {
            super(whole);
            this.method = method;
            this.element = element;
        }

        @Override
        public CodeBlock to(CodeBlock json, CodeBlock value) {
            Step each = element.accept(Encoder.this);
            return CodeBlock.of("$L.$N($L, $L)", json, method, value, each.reference());
        }
    }
}
