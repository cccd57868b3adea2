package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.write.schema.ToolDefinition;
import dev.lathe.processor.write.source.SourceFile;
import dev.lathe.processor.write.source.TextBlock;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code CalculatorFeatures} for {@code Calculator}. */
public final class FeaturesWriter {

    /** The generated class has or inherits these, and {@code yield} would begin a statement. */
    private static final List<String> TAKEN = List.of(
            "tools",
            "call",
            "of",
            "equals",
            "hashCode",
            "toString",
            "clone",
            "finalize",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "yield");

    private final FeatureClass features;
    private final TypeName user;
    private final ClassName home;
    private final String field;
    private final NameAllocator fieldNames = new NameAllocator();
    private final NameAllocator methodNames = new NameAllocator();

    private FeaturesWriter(FeatureClass features) {
        this.features = features;
        this.user = HeldType.of(features);
        this.home = Types.of(features.name().generated("Features"));
        features.name().simpleNames().forEach(fieldNames::newName);
        this.field = fieldNames.newName(Names.variable(features.name().simple()));
        TAKEN.forEach(methodNames::newName);
    }

    public static SourceFile write(FeatureClass features) {
        return new FeaturesWriter(features).file();
    }

    private SourceFile file() {
        TypeSpec.Builder type = TypeSpec.classBuilder(home)
                .addJavadoc("The MCP features of {@link $T}.", Types.of(features.name()))
                .addModifiers(visibility())
                .addModifiers(Modifier.FINAL)
                .addSuperinterface(Types.FEATURES);
        List<Entry> entries = features.tools().stream().map(this::entry).toList();
        entries.forEach(entry -> type.addField(constant(entry)));
        type.addField(user, field, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(factory())
                .addMethods(TableWriter.write(entries, methodNames));
        Codecs codecs = new Codecs(features.declared(), home, methodNames);
        ToolWriter tools = new ToolWriter(field, codecs);
        entries.forEach(entry -> type.addMethod(tools.write(entry.tool(), entry.method())));
        return new SourceFile(
                home, type.addMethods(codecs.methods()).build(), features.site().element());
    }

    private Entry entry(ToolMethod tool) {
        String method = Names.free(methodNames, tool.method(), Names.camelCase(tool.name()), tool.method() + "Tool");
        return new Entry(tool, fieldNames.newName(Names.constant(method)), method);
    }

    private FieldSpec constant(Entry entry) {
        return FieldSpec.builder(String.class, entry.constant(), Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$>$>$L$<$<", TextBlock.ofJson(ToolDefinition.of(entry.tool(), features)))
                .build();
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(user, field)
                .addStatement("this.$N = $N", field, field)
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
                .addParameter(user, field)
                .addStatement("return new $T($N)", home, field)
                .build();
    }

    /** A class that others cannot name has features that others cannot name. */
    private Modifier[] visibility() {
        return features.isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    /** A tool with the names it has in the generated class. */
    record Entry(ToolMethod tool, String constant, String method) {}
}
