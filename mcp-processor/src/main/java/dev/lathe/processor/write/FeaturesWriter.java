package dev.lathe.processor.write;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.write.source.SourceFile;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code CalculatorFeatures} for {@code Calculator}. */
public final class FeaturesWriter {

    private final FeatureClass features;
    private final TypeName user;
    private final Adapter adapter;

    private FeaturesWriter(FeatureClass features) {
        this.features = features;
        this.user = HeldType.of(features);
        this.adapter = Adapter.of(features);
    }

    public static SourceFile write(FeatureClass features) {
        return new FeaturesWriter(features).file();
    }

    private SourceFile file() {
        TypeSpec.Builder type = TypeSpec.classBuilder(adapter.home())
                .addJavadoc("The MCP features of {@link $T}.", Types.of(features.name()))
                .addModifiers(visibility())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(Types.FEATURES);
        List<KindWriter> kinds = KindWriter.of(adapter);
        kinds.forEach(kind -> type.addFields(kind.constants()));
        type.addField(user, adapter.field(), Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(factory());
        kinds.forEach(kind -> type.addMethods(kind.overrides()));
        kinds.forEach(kind -> type.addMethods(kind.calls()));
        type.addMethods(adapter.codecs().methods());
        return new SourceFile(adapter.home(), type.build(), features.site().element());
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(user, adapter.field())
                .addStatement("this.$N = $N", adapter.field(), adapter.field())
                .build();
    }

    private MethodSpec factory() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(
                        "Returns the features of the given $L.",
                        Names.variable(features.name().simple()))
                .addModifiers(visibility())
                .addModifiers(Modifier.STATIC)
                .returns(Types.FEATURES)
                .addParameter(user, adapter.field())
                .addStatement("return new $T($N)", adapter.home(), adapter.field())
                .build();
    }

    /** A class that others cannot name has features that others cannot name. */
    private Modifier[] visibility() {
        return features.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }
}
