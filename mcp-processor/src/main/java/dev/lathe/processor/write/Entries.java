package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.ListedFeature;
import dev.lathe.processor.write.SwitchWriter.Case;
import dev.lathe.processor.write.SwitchWriter.Signature;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Features that are listed, and what is written of all of them alike. */
record Entries<F extends ListedFeature>(List<Entry<F>> all, Adapter adapter) {

    /** Returns some of them. */
    Entries<F> only(Predicate<F> wanted) {
        return new Entries<>(
                all.stream().filter(entry -> wanted.test(entry.feature())).toList(), adapter);
    }

    /** Returns the definitions. */
    List<FieldSpec> constants(Function<F, List<String>> definition) {
        return all.stream()
                .map(entry -> entry.field(definition.apply(entry.feature())))
                .toList();
    }

    /** Returns what lists them, with what is said of one besides; nothing, if there is none. */
    List<MethodSpec> table(String name, ClassName type, Function<F, List<CodeBlock>> more) {
        List<CodeBlock> rows = rows(type, more);
        return rows.isEmpty() ? List.of() : TableWriter.write(name, type, rows, adapter.methodNames());
    }

    /** Returns what stands in the list, with what is said of one besides. */
    List<CodeBlock> rows(ClassName type, Function<F, List<CodeBlock>> more) {
        return all.stream()
                .map(entry -> EntryCode.of(type, entry, more.apply(entry.feature())))
                .toList();
    }

    /** Returns what picks one by its key and does something with it; nothing, if there is none. */
    List<MethodSpec> picking(Signature signature, Function<Entry<F>, Case> pick) {
        List<Case> cases = all.stream().map(pick).toList();
        return cases.isEmpty() ? List.of() : SwitchWriter.write(signature, cases, adapter.methodNames());
    }

    /** Returns what calls each one for its key. */
    List<Case> cases() {
        return all.stream().map(Entries::call).toList();
    }

    /** Returns what picks one by its key and calls it. */
    List<MethodSpec> calling(Signature signature) {
        return picking(signature, Entries::call);
    }

    /** Returns the methods that each call one of the user's. */
    List<MethodSpec> calls(ClassName result, CallWriter.Returning returning) {
        CallWriter calls = new CallWriter(adapter);
        return all.stream()
                .map(entry -> calls.write(
                        entry.feature().method(),
                        entry.method(),
                        entry.feature().isClosed(),
                        result,
                        returning))
                .toList();
    }

    private static Case call(Entry<? extends ListedFeature> entry) {
        ListedFeature feature = entry.feature();
        FeatureMethod method = feature.method();
        return new Case(
                feature.key().text(), CallWriter.call(method, entry.method(), feature.isClosed()), method.isThrowing());
    }
}
