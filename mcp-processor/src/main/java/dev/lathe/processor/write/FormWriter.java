package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.processor.model.FormClass;
import dev.lathe.processor.write.schema.FormDefinition;
import dev.lathe.processor.write.source.SourceFile;
import dev.lathe.processor.write.source.TextBlock;
import javax.lang.model.element.Modifier;

/** Writes {@code BookingForm} for {@code Booking}. */
public final class FormWriter {

    private FormWriter() {}

    public static SourceFile write(FormClass form) {
        ClassName user = Types.of(form.name());
        ClassName home = Types.of(form.name().generated("Form"));
        Codecs codecs = new Codecs(form.declared(), home, new NameAllocator());
        CodeBlock reader = new Decoder(codecs).reference(form.shape().orElseThrow());
        TypeSpec type = TypeSpec.classBuilder(home)
                .addJavadoc("The form that asks for a {@link $T}.", user)
                .addModifiers(visibility(form))
                .addModifiers(Modifier.FINAL)
                .addField(schema(form))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(factory(form, user, reader))
                .addMethods(codecs.methods())
                .build();
        return new SourceFile(home, type, form.site().element());
    }

    private static FieldSpec schema(FormClass form) {
        return FieldSpec.builder(String.class, "SCHEMA", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$>$>$L$<$<", TextBlock.ofJson(FormDefinition.of(form)))
                .build();
    }

    private static MethodSpec factory(FormClass form, ClassName user, CodeBlock reader) {
        return MethodSpec.methodBuilder("form")
                .addJavadoc("Returns the form.")
                .addModifiers(visibility(form))
                .addModifiers(Modifier.STATIC)
                .returns(ParameterizedTypeName.get(Types.FORM, user))
                .addStatement("return new $T<>(SCHEMA, $L)", Types.FORM, reader)
                .build();
    }

    /** A record that others cannot name has a form that others cannot name. */
    private static Modifier[] visibility(FormClass form) {
        return form.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }
}
