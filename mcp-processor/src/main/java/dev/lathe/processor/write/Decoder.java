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
import java.util.Optional;

/** From an {@code Argument} to a Java value: the expression for each shape. */
final class Decoder implements Shape.Visitor<Decoder.Step> {

    /** How a shape is read, once by call and once as the decoder of elements. */
    interface Step {

        CodeBlock from(CodeBlock argument);

        CodeBlock reference();

        /** Whether the value is null once a mistake is noted. */
        boolean isNullable();
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

    /** Returns the expression that reads the shape into an {@code Optional}. */
    CodeBlock readOptional(Shape shape, CodeBlock argument) {
        Step step = shape.accept(this);
        String method = step.isNullable() ? "ofNullable" : "of";
        return CodeBlock.of("$T.$N($L)", Optional.class, method, step.from(argument));
    }

    @Override
    public Step scalar(ScalarShape shape) {
        return switch (shape.scalar()) {
            case BOOLEAN -> new Value("asBoolean");
            case BYTE -> new Value("asByte");
            case SHORT -> new Value("asShort");
            case INT -> new Value("asInt");
            case LONG -> new Value("asLong");
            case FLOAT -> new Value("asFloat");
            case DOUBLE -> new Value("asDouble");
            case CHAR -> new Value("asChar");
            case STRING -> new Value("asString");
        };
    }

    @Override
    public Step json(JsonShape shape) {
        return new Value("asJson");
    }

    @Override
    public Step list(ListShape shape) {
        return new Elements("asList", shape.element(), shape);
    }

    @Override
    public Step set(SetShape shape) {
        return new Elements("asSet", shape.element(), shape);
    }

    @Override
    public Step map(MapShape shape) {
        return new Elements("asMap", shape.value(), shape);
    }

    @Override
    public Step enumeration(EnumShape shape) {
        return new OfHome(codecs.reader(shape, name -> methods.enumeration(name, shape)));
    }

    @Override
    public Step array(ArrayShape shape) {
        return new OfHome(codecs.reader(shape, name -> methods.array(name, shape)));
    }

    @Override
    public Step record(RecordShape shape) {
        return new OfHome(codecs.reader(shape, name -> methods.record(name, shape)));
    }

    /** A method that the argument has for the type. */
    private record Value(String method) implements Step {
        @Override
        public CodeBlock from(CodeBlock argument) {
            return CodeBlock.of("$L.$N()", argument, method);
        }

        @Override
        public CodeBlock reference() {
            return CodeBlock.of("$T::$N", Types.ARGUMENT, method);
        }

        @Override
        public boolean isNullable() {
            return false;
        }
    }

    /** A method of the generated class. */
    private final class OfHome implements Step {
        private final String method;

        OfHome(String method) {
            this.method = method;
        }

        @Override
        public CodeBlock from(CodeBlock argument) {
            return CodeBlock.of("$N($L)", method, argument);
        }

        @Override
        public CodeBlock reference() {
            return CodeBlock.of("$T::$N", codecs.home(), method);
        }

        @Override
        public boolean isNullable() {
            return true;
        }
    }

    /** A method of the argument that takes a decoder of the elements. */
    private final class Elements implements Step {
        private final String method;
        private final Shape element;
        private final Shape whole;

        Elements(String method, Shape element, Shape whole) {
            this.method = method;
            this.element = element;
            this.whole = whole;
        }

        @Override
        public CodeBlock from(CodeBlock argument) {
            Step each = element.accept(Decoder.this);
            return CodeBlock.of("$L.$N($L)", argument, method, each.reference());
        }

        @Override
        public CodeBlock reference() {
            return new OfHome(codecs.reader(whole, name -> methods.inline(name, whole, this))).reference();
        }

        @Override
        public boolean isNullable() {
            return false;
        }
    }
}
