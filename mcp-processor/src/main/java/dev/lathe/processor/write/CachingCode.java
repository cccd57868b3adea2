package dev.lathe.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.lathe.processor.model.CacheHint;
import java.time.Duration;

/** What is said of how long something may be kept. */
final class CachingCode {

    private CachingCode() {}

    /** Returns {@code new Caching(Duration.ofMinutes(10), Caching.Scope.PUBLIC)}. */
    static CodeBlock of(CacheHint hint) {
        CodeBlock time = DurationCode.of(Duration.parse(hint.time().text()));
        return CodeBlock.of("new $1T($2L, $1T.Scope.$3L)", Types.CACHING, time, hint.isShared() ? "PUBLIC" : "PRIVATE");
    }
}
