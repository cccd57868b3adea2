package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Hint;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Clients call a read-only tool without asking anybody, so it had better not be one that destroys. */
final class HonestHints implements Check {

    private static final Set<String> DESTROY = Set.of(
            "clear",
            "delete",
            "destroy",
            "discard",
            "drop",
            "erase",
            "kill",
            "overwrite",
            "prune",
            "purge",
            "remove",
            "revoke",
            "terminate",
            "truncate",
            "uninstall",
            "unlink",
            "wipe");

    /** Whatever comes after one of these is looked at: {@code get_drop_rate}, {@code canDelete}. */
    private static final Set<String> LOOK = Set.of(
            "can",
            "check",
            "count",
            "describe",
            "estimate",
            "explain",
            "fetch",
            "find",
            "get",
            "has",
            "is",
            "list",
            "may",
            "preview",
            "query",
            "read",
            "search",
            "should",
            "show",
            "simulate",
            "validate",
            "view");

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ToolMethod tool : features.tools()) {
            tool.hints().stream()
                    .filter(hint -> hint.name().equals("readOnlyHint") && hint.value())
                    .forEach(hint -> check(tool, hint, problems));
        }
    }

    private static void check(ToolMethod tool, Hint readOnly, Problems problems) {
        destroying(tool.key().text())
                .ifPresent(word -> problems.report(
                        readOnly.site(),
                        Problem.DESTRUCTIVE_READ_ONLY,
                        tool.key().text(),
                        word,
                        tool.method().vocabulary().method()));
    }

    private static Optional<String> destroying(String name) {
        List<String> words = Words.of(name);
        return words.isEmpty() || LOOK.contains(words.get(0))
                ? Optional.empty()
                : words.stream().filter(DESTROY::contains).findFirst();
    }
}
