package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.write.FeaturesWriter.Entry;
import dev.lathe.processor.write.source.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The expression that makes the entry of a tool in the table. */
final class EntryCode {

    private static final int WIDE_CHAIN = 60;

    private EntryCode() {}

    static CodeBlock of(Entry entry) {
        ToolMethod tool = entry.tool();
        List<CodeBlock> limits = new ArrayList<>();
        tool.timeout()
                .ifPresent(timeout ->
                        limits.add(CodeBlock.of(".timeout($L)", DurationCode.of(Duration.parse(timeout.text())))));
        if (!tool.scopes().isEmpty()) {
            limits.add(CodeBlock.of(".scopes($L)", strings(tool.scopes())));
        }
        if (!tool.secrets().isEmpty()) {
            limits.add(CodeBlock.of(".secrets($L)", strings(tool.secrets())));
        }
        CodeBlock chain = CodeBlock.join(limits, "\n");
        String separator = limits.size() > 1 || chain.toString().length() > WIDE_CHAIN ? "\n" : "";
        CodeBlock start = CodeBlock.of("new $T($L, $N)", Types.TOOL_ENTRY, Literal.of(tool.name()), entry.constant());
        return CodeBlock.of("$L$>$>$L$L$<$<", start, separator, chain);
    }

    private static CodeBlock strings(List<String> texts) {
        return texts.stream().map(Literal::of).collect(CodeBlock.joining(", "));
    }
}
