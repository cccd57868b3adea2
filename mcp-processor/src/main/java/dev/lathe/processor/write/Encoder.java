package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.MapShape;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SequenceShape;
import dev.lathe.processor.model.Shape.UnionShape;
import dev.lathe.processor.model.Shape.UntypedShape;

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

    /** Returns the text that is the name of a member for the value. */
    CodeBlock text(Shape shape, CodeBlock value) {
        return shape.accept(new KeyText(value, codecs));
    }

    @Override
    public Step scalar(ScalarShape shape) {
        return ScalarCode.isPlain(shape.scalar())
                ? new Value()
                : new Inline(shape) {
                    @Override
                    public CodeBlock to(CodeBlock json, CodeBlock value) {
                        return CodeBlock.of("$L.value($L)", json, ScalarCode.written(shape.scalar(), value));
                    }
                };
    }

    @Override
    public Step untyped(UntypedShape shape) {
        return switch (shape.type()) {
            case JSON_VALUE -> new Value();
            case JSON_NODE -> new OfRuntime(Types.JACKSON_BRIDGE);
            case OBJECT -> new OfRuntime(Types.PLAIN_VALUES);
        };
    }

    @Override
    public Step enumeration(EnumShape shape) {
        return new Inline(shape) {
            @Override
            public CodeBlock to(CodeBlock json, CodeBlock value) {
                return CodeBlock.of("$L.value($L)", json, EnumCode.text(shape, value, codecs));
            }
        };
    }

    @Override
    public Step sequence(SequenceShape shape) {
        return new Elements("array", shape.element(), shape);
    }

    @Override
    public Step map(MapShape shape) {
        return shape.hasTextKeys()
                ? new Elements("object", shape.value(), shape)
                : new OfHome(codecs.writer(shape, name -> methods.map(name, shape)));
    }

    @Override
    public Step array(ArrayShape shape) {
        return new OfHome(codecs.writer(shape, name -> methods.array(name, shape)));
    }

    @Override
    public Step object(ObjectShape shape) {
        return new OfHome(codecs.writer(shape, name -> methods.object(name, shape)));
    }

    @Override
    public Step union(UnionShape shape) {
        return new OfHome(codecs.writer(shape, name -> methods.union(name, shape)));
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

    /** A class of the runtime that writes the type. */
    private record OfRuntime(ClassName owner) implements Step {
        @Override
        public CodeBlock to(CodeBlock json, CodeBlock value) {
            return CodeBlock.of("$T.write($L, $L)", owner, json, value);
        }

        @Override
        public CodeBlock reference() {
            return CodeBlock.of("$T::write", owner);
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
