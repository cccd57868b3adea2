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

    /** How a shape is written, once by call and once as an {@code Encoder} of elements. */
    interface Step {

        CodeBlock write(CodeBlock json, CodeBlock value);

        default CodeBlock reference(int depth) {
            String json = depth == 0 ? "items" : "items" + (depth + 1);
            String value = depth == 0 ? "item" : "item" + (depth + 1);
            return CodeBlock.of("($L, $L) -> $L", json, value, write(CodeBlock.of(json), CodeBlock.of(value)));
        }
    }

    private final Codecs codecs;
    private final WriterMethods methods;

    Encoder(Codecs codecs) {
        this.codecs = codecs;
        this.methods = new WriterMethods(this, codecs);
    }

    /** Returns the expression that appends the value to the writer. */
    CodeBlock write(Shape shape, CodeBlock json, CodeBlock value) {
        return shape.accept(this).write(json, value);
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
        return (json, value) -> CodeBlock.of("$L.value($L.name())", json, value);
    }

    @Override
    public Step list(ListShape shape) {
        return new Collection("array", shape.element());
    }

    @Override
    public Step set(SetShape shape) {
        return new Collection("array", shape.element());
    }

    @Override
    public Step map(MapShape shape) {
        return new Collection("object", shape.value());
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
        public CodeBlock write(CodeBlock json, CodeBlock value) {
            return CodeBlock.of("$L.value($L)", json, value);
        }

        @Override
        public CodeBlock reference(int depth) {
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
        public CodeBlock write(CodeBlock json, CodeBlock value) {
            return CodeBlock.of("$L($L, $L)", method, json, value);
        }

        @Override
        public CodeBlock reference(int depth) {
            return CodeBlock.of("$T::$L", codecs.home(), method);
        }
    }

    /** A method of the writer that takes an encoder of the elements. */
    private final class Collection implements Step {
        private final String method;
        private final Shape element;

        Collection(String method, Shape element) {
            this.method = method;
            this.element = element;
        }

        @Override
        public CodeBlock write(CodeBlock json, CodeBlock value) {
            return write(json, value, 0);
        }

        @Override
        public CodeBlock reference(int depth) {
            String suffix = depth == 0 ? "" : String.valueOf(depth + 1);
            CodeBlock json = CodeBlock.of("items$L", suffix);
            CodeBlock value = CodeBlock.of("item$L", suffix);
            return CodeBlock.of("($L, $L) -> $L", json, value, write(json, value, depth + 1));
        }

        private CodeBlock write(CodeBlock json, CodeBlock value, int depth) {
            CodeBlock each = element.accept(Encoder.this).reference(depth);
            return CodeBlock.of("$L.$L($L, $L)", json, method, value, each);
        }
    }
}
