package com.example;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is left out; null is another matter, since it is left out here anyway. */
class Inclusion {

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Filled(
            String text,
            List<String> list,
            Map<String, Integer> map,
            int[] numbers,
            byte[] bytes,
            int number,
            @Nullable Boolean truth,
            @JsonInclude(JsonInclude.Include.ALWAYS) String always,
            @JsonInclude(JsonInclude.Include.USE_DEFAULTS) String usual) {}

    // > filled {"x": {"text": "", "list": [], "map": {}, "numbers": [], "bytes": "", "number": 0, "always": "", "usual": ""}}
    // > filled {"x": {"text": "a", "list": ["a"], "map": {"a": 1}, "numbers": [1], "bytes": "YQ==", "number": 1, "truth": false, "always": "a", "usual": "a"}}
    @Tool
    Filled filled(Filled x) {
        return x;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record NonNull(String a, int b, @Arg(defaultValue = "c") String c) {}

    // > nonNull {"x": {"a": "a", "b": 1, "c": "c"}}
    @Tool
    NonNull nonNull(NonNull x) {
        return x;
    }

    // > nulls {"x": 1}
    @Tool
    NonNull nulls(int x) {
        return new NonNull(null, x, null);
    }

    static class Bean {
        private @Nullable String a;

        @JsonInclude(JsonInclude.Include.NON_ABSENT)
        public @Nullable String getA() {
            return a;
        }

        public void setA(@Nullable String a) {
            this.a = a;
        }

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        public List<String> getLetters() {
            return a == null ? List.of() : List.of(a);
        }
    }

    // > bean {"x": {"a": "a"}}
    // > bean {"x": {}}
    @Tool
    Bean bean(Bean x) {
        return x;
    }
}
