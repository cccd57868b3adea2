package dev.lathe.processor.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of what stands in YAML before a Markdown text. */
public sealed interface FrontMatter {

    record Text(String value) implements FrontMatter {}

    record Numeral(BigDecimal value) implements FrontMatter {}

    record Flag(boolean value) implements FrontMatter {}

    record Nothing() implements FrontMatter {}

    record Items(List<FrontMatter> values) implements FrontMatter {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** Values by their keys, in the order in which they are written. */
    record Members(Map<String, FrontMatter> values) implements FrontMatter {
        public Members {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** Returns a text, or an empty one where there is none. */
        public String text(String key) {
            return values.get(key) instanceof Text text ? text.value() : "";
        }
    }
}
