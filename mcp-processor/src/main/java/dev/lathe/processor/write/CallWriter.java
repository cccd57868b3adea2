package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the method that decodes the arguments of one feature, calls the user's method and encodes the result. */
final class CallWriter {

    /** Makes the statements that call the user's method and return what the protocol knows the result as. */
    interface Returning {

        /** {@code variable} and {@code json} are names that are still free in the method. */
        CodeBlock of(Result result, CodeBlock call, String variable, String json);
    }

    /** What a parameter is called that takes what the user has written so far. */
    static final String BEGINNING = "value";

    private final String field;
    private final Decoder decoder;

    CallWriter(Adapter adapter) {
        this.field = adapter.field();
        this.decoder = new Decoder(adapter.codecs());
    }

    /** Returns the method of that name; one that is closed refuses arguments that there are not. */
    MethodSpec write(FeatureMethod user, String name, boolean isClosed, ClassName type, Returning returning) {
        NameAllocator names = new NameAllocator();
        user.parameters().forEach(parameter -> names.newName(parameter.javaName()));
        String arguments = Names.free(names, "arguments", "sent");
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE).returns(type);
        user.beginning().ifPresent(beginning -> method.addParameter(String.class, beginning.javaName()));
        if (isReading(user, isClosed)) {
            method.addParameter(Types.ARGUMENTS, arguments);
        }
        user.contexts().forEach(context -> method.addParameter(Types.CONTEXT, context.javaName()));
        if (user.isThrowing()) {
            method.addException(Exception.class);
        }
        method.addCode(arguments(user, arguments, isClosed));
        String variable = Names.free(names, "result", "returned");
        String json = Names.free(names, "json", "writer");
        return method.addCode(returning.of(user.result(), call(user), variable, json))
                .build();
    }

    /** Returns {@code add(arguments, context)}, with what the method above takes. */
    static CodeBlock call(FeatureMethod user, String name, boolean isClosed) {
        List<String> passed = new ArrayList<>();
        user.beginning().ifPresent(beginning -> passed.add(BEGINNING));
        if (isReading(user, isClosed)) {
            passed.add("arguments");
        }
        user.contexts().forEach(context -> passed.add("context"));
        return CodeBlock.of("$N($L)", name, String.join(", ", passed));
    }

    /** What has no argument and ignores those that are sent has nothing to read. */
    private static boolean isReading(FeatureMethod user, boolean isClosed) {
        return isClosed || !user.arguments().isEmpty() || !user.wholes().isEmpty();
    }

    private CodeBlock arguments(FeatureMethod user, String arguments, boolean isClosed) {
        if (!isReading(user, isClosed)) {
            return CodeBlock.of("");
        }
        CodeBlock.Builder code = CodeBlock.builder();
        user.wholes()
                .forEach(whole -> code.add("$T $N = $N.asJson();\n", Types.JSON_OBJECT, whole.javaName(), arguments));
        user.arguments().forEach(slot -> code.add(Slots.read(slot, arguments, decoder)));
        if (isClosed) {
            code.add("$N.only($L);\n", arguments, Slots.names(user.arguments()));
        }
        return code.add("$N.check();\n\n", arguments).build();
    }

    private CodeBlock call(FeatureMethod user) {
        String passed = user.parameters().stream().map(Parameter::javaName).collect(Collectors.joining(", "));
        return CodeBlock.of("$L.$N($L)", owner(user), user.name(), passed);
    }

    /** A parameter may hide the field. */
    private CodeBlock owner(FeatureMethod user) {
        boolean isHidden = user.parameters().stream()
                .anyMatch(parameter -> parameter.javaName().equals(field));
        return CodeBlock.of(isHidden ? "this.$N" : "$N", field);
    }
}
