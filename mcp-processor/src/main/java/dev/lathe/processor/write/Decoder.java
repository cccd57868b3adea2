package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.lathe.processor.model.Constraint;
import dev.lathe.processor.model.Keyword;
import dev.lathe.processor.model.Mapping;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Sequence;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.ArrayShape;
import dev.lathe.processor.model.Shape.ConstrainedShape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.MapShape;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SequenceShape;
import dev.lathe.processor.model.Shape.UnionShape;
import dev.lathe.processor.model.Shape.UntypedShape;
import dev.lathe.processor.model.Tense;
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

    /** Returns the decoder of the shape as a value. */
    CodeBlock reference(Shape shape) {
        return shape.accept(this).reference();
    }

    /** Returns the expression that reads the shape into an {@code Optional} or one of its kin. */
    CodeBlock readHeld(Shape shape, Presence presence, CodeBlock argument) {
        Step step = shape.accept(this);
        String method = presence == Presence.OPTIONAL && step.isNullable() ? "ofNullable" : "of";
        return CodeBlock.of("$T.$N($L)", presence.holder().orElseThrow(), method, step.from(argument));
    }

    @Override
    public Step scalar(ScalarShape shape) {
        return new Value(ScalarCode.reader(shape.scalar()), false);
    }

    @Override
    public Step untyped(UntypedShape shape) {
        return switch (shape.type()) {
            case JSON_VALUE -> new Value(new ScalarCode.Reader(Types.ARGUMENT, "asJson"), false);
            case JSON_NODE -> new Value(new ScalarCode.Reader(Types.JACKSON_BRIDGE, "read"), false);
            case OBJECT -> new Value(new ScalarCode.Reader(Types.PLAIN_VALUES, "read"), true);
        };
    }

    @Override
    public Step sequence(SequenceShape shape) {
        return new Elements(shape);
    }

    @Override
    public Step map(MapShape shape) {
        return new Members(shape);
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
    public Step object(ObjectShape shape) {
        return new OfHome(codecs.reader(shape, name -> methods.object(name, shape)));
    }

    @Override
    public Step union(UnionShape shape) {
        return new OfHome(codecs.reader(shape, name -> methods.union(name, shape)));
    }

    @Override
    public Step constrained(ConstrainedShape shape) {
        return new Checked(shape);
    }

    /** Returns the elements, or a collection of another kind that is made of them. */
    private static CodeBlock copied(Optional<Class<?>> made, CodeBlock elements) {
        return made.map(type -> CodeBlock.of("new $T<>($L)", type, elements)).orElse(elements);
    }

    /** A method that the runtime has for the type. */
    private record Value(ScalarCode.Reader reader, boolean isNullable) implements Step {
        @Override
        public CodeBlock from(CodeBlock argument) {
            return reader.from(argument);
        }

        @Override
        public CodeBlock reference() {
            return reader.reference();
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

    /** An expression, and a method of the generated class where elements need one. */
    private abstract class Inline implements Step {
        private final Shape shape;

        Inline(Shape shape) {
            this.shape = shape;
        }

        @Override
        public CodeBlock reference() {
            return new OfHome(codecs.reader(shape, name -> methods.inline(name, shape, this))).reference();
        }

        @Override
        public boolean isNullable() {
            return false;
        }
    }

    /** Elements, read by a decoder of theirs, and put into another collection where the type wants one. */
    private final class Elements extends Inline {
        private final SequenceShape shape;

        Elements(SequenceShape shape) {
            super(shape);
            this.shape = shape;
        }

        @Override
        public CodeBlock from(CodeBlock argument) {
            CodeBlock each = Decoder.this.reference(shape.element());
            if (shape.type() == Sequence.ENUM_SET) {
                TypeName constants = TypeOf.shape(shape.element().bare());
                return CodeBlock.of("$T.set($L, $T.class, $L)", Types.ENUM_READER, argument, constants, each);
            }
            CodeBlock elements =
                    CodeBlock.of("$L.$N($L)", argument, shape.type().isSet() ? "asSet" : "asList", each);
            return copied(shape.type().made(), elements);
        }
    }

    /** Members, read by decoders of their names and of their values, and put into another map likewise. */
    private final class Members extends Inline {
        private final MapShape shape;

        Members(MapShape shape) {
            super(shape);
            this.shape = shape;
        }

        @Override
        public CodeBlock from(CodeBlock argument) {
            CodeBlock value = Decoder.this.reference(shape.value());
            if (shape.hasTextKeys()) {
                return copied(shape.type().made(), CodeBlock.of("$L.asMap($L)", argument, value));
            }
            CodeBlock key = Decoder.this.reference(shape.key());
            if (shape.type() == Mapping.ENUM_MAP) {
                TypeName constants = TypeOf.shape(shape.key().bare());
                return CodeBlock.of("$T.map($L, $T.class, $L, $L)", Types.ENUM_READER, argument, constants, key, value);
            }
            return copied(shape.type().made(), CodeBlock.of("$L.asMap($L, $L)", argument, key, value));
        }
    }

    /** A shape whose argument is looked at first. */
    private final class Checked extends Inline {
        private final ConstrainedShape shape;

        Checked(ConstrainedShape shape) {
            super(shape);
            this.shape = shape;
        }

        @Override
        public CodeBlock from(CodeBlock argument) {
            Optional<Constraint> tense = shape.constraints().all(Keyword.TENSE).findFirst();
            if (tense.isPresent()) {
                return timed(tense.get(), argument);
            }
            CodeBlock.Builder checked = CodeBlock.builder().add(argument);
            for (Constraint constraint : shape.constraints().all()) {
                checked.add(ConstraintCode.of(constraint));
            }
            return read(shape.shape(), checked.build());
        }

        /** Past and future are asked of what has been read, and looked at in every other way. */
        private CodeBlock timed(Constraint tense, CodeBlock argument) {
            Shape rest = shape.shape().keeping(shape.constraints().without(tense));
            return ConstraintCode.of((Tense) tense.value(), argument, Decoder.this.reference(rest));
        }

        @Override
        public boolean isNullable() {
            return shape.shape().accept(Decoder.this).isNullable();
        }
    }
}
