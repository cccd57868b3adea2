package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.NameAllocator;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.Sequence;
import dev.lathe.processor.model.Shape.SequenceShape;
import java.util.List;

/** The statements that call the user's method and return what an argument could be. */
final class ValuesCode {

    private final Codecs codecs;
    private final String each;

    private ValuesCode(Codecs codecs, String each) {
        this.codecs = codecs;
        this.each = each;
    }

    static ValuesCode of(FeatureMethod method, Codecs codecs) {
        NameAllocator names = new NameAllocator();
        method.parameters().forEach(parameter -> names.newName(parameter.javaName()));
        return new ValuesCode(codecs, Names.free(names, "each", "next"));
    }

    /** {@code variable} is a name that is still free in the method. */
    CodeBlock of(Result result, CodeBlock call, String variable, String json) {
        if (result instanceof Result.Awaited awaited) {
            return of(awaited.result(), CodeBlock.of("$T.result($L)", Types.AWAITED, call), variable, json);
        }
        CodeBlock none = CodeBlock.of("$T.none()", Types.COMPLETION);
        if (result instanceof Result.Texts texts) {
            return Present.orElse(
                    texts.presence(),
                    call,
                    variable,
                    value -> CodeBlock.of("$T.of($L)", Types.COMPLETION, list(texts.shape(), value)),
                    none);
        }
        Presence presence = ((Result.Passed) result).presence();
        return Present.orElse(presence, call, variable, value -> value, none);
    }

    private CodeBlock list(SequenceShape shape, CodeBlock values) {
        boolean isStream = shape.type() == Sequence.STREAM;
        CodeBlock value = CodeBlock.of("$N", each);
        CodeBlock text = shape.element().accept(new KeyText(value, codecs));
        if (!text.equals(value)) {
            CodeBlock stream = isStream ? values : CodeBlock.of("$L.stream()", values);
            return CodeBlock.of("$L.map($N -> $L).toList()", stream, each, text);
        }
        if (isStream) {
            return CodeBlock.of("$L.toList()", values);
        }
        boolean isList = List.class.isAssignableFrom(shape.type().type());
        return isList ? values : CodeBlock.of("$T.copyOf($L)", List.class, values);
    }
}
