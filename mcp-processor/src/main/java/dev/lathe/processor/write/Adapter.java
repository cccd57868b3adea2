package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.ListedFeature;
import java.util.List;

/**
 * What the writers of one generated class share.
 *
 * @param home the generated class
 * @param field the field with the user's object
 */
record Adapter(
        FeatureClass features,
        ClassName home,
        String field,
        NameAllocator fieldNames,
        NameAllocator methodNames,
        Codecs codecs) {

    /** What every generated class has or inherits; {@code yield} would begin a statement. */
    private static final List<String> TAKEN = List.of(
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

    static Adapter of(FeatureClass features) {
        NameAllocator fieldNames = new NameAllocator();
        NameAllocator methodNames = new NameAllocator();
        ClassName home = Types.of(features.name().generated("Features"));
        features.name().simpleNames().forEach(fieldNames::newName);
        String field = fieldNames.newName(Names.variable(features.name().simple()));
        TAKEN.forEach(methodNames::newName);
        features.kinds().stream()
                .flatMap(kind -> overridden(kind).stream())
                .distinct()
                .forEach(methodNames::newName);
        if (!features.skills().isEmpty()) {
            methodNames.newName("skills");
        }
        return new Adapter(
                features, home, field, fieldNames, methodNames, new Codecs(features.declared(), home, methodNames));
    }

    /** Returns the methods of {@code Features} that the class overrides for that kind. */
    private static List<String> overridden(FeatureKind kind) {
        return switch (kind) {
            case TOOL -> List.of("tools", "call");
            case PROMPT -> List.of("prompts", "get", "completions", "complete");
            case COMPLETION -> List.of("completions", "complete");
            case RESOURCE -> List.of("resources", "read");
            case TEMPLATE -> List.of("templates", "match", "read", "completions", "complete");
        };
    }

    /** Returns the features with names that are still free, in their order. */
    <F extends ListedFeature> Entries<F> entries(List<F> features) {
        return new Entries<>(features.stream().map(this::entry).toList(), this);
    }

    private <F extends ListedFeature> Entry<F> entry(F feature) {
        String method =
                methodName(feature.method(), feature.presentation().name().text());
        return new Entry<>(feature, fieldNames.newName(Names.constant(method)), method);
    }

    /** Returns a name that is still free for what calls the user's method. */
    String methodName(FeatureMethod method, String name) {
        return Names.free(
                methodNames,
                method.name(),
                Names.camelCase(name),
                method.name() + Names.capital(method.kind().noun()));
    }
}
