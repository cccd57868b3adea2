package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.Limits;
import dev.lathe.processor.model.ListedFeature;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.write.source.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The expression that makes the entry of a feature in its table. */
final class EntryCode {

    private static final int WIDE_CHAIN = 60;

    private EntryCode() {}

    /**
     * Returns {@code new ToolEntry("add", ADD)}, for the class of the kind's entries, with what else is said of the
     * feature and what limits the calls.
     */
    static CodeBlock of(ClassName type, Entry<? extends ListedFeature> entry, List<CodeBlock> more) {
        Limits limits = entry.feature().limits();
        List<CodeBlock> calls = new ArrayList<>(more);
        limits.timeout()
                .ifPresent(timeout ->
                        calls.add(CodeBlock.of(".timeout($L)", DurationCode.of(Duration.parse(timeout.text())))));
        if (!limits.scopes().isEmpty()) {
            calls.add(CodeBlock.of(".scopes($L)", strings(limits.scopes())));
        }
        if (!limits.secrets().isEmpty()) {
            calls.add(CodeBlock.of(".secrets($L)", strings(limits.secrets())));
        }
        CodeBlock chain = CodeBlock.join(calls, "\n");
        String separator = calls.size() > 1 || chain.toString().length() > WIDE_CHAIN ? "\n" : "";
        CodeBlock start = CodeBlock.of(
                "new $T($L, $N)", type, Literal.of(entry.feature().key().text()), entry.constant());
        return CodeBlock.of("$L$>$>$L$L$<$<", start, separator, chain);
    }

    private static CodeBlock strings(List<Written> texts) {
        return texts.stream().map(Written::text).map(Literal::of).collect(CodeBlock.joining(", "));
    }
}
