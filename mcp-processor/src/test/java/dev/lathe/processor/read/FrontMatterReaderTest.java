package dev.lathe.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.processor.model.FrontMatter;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is understood of YAML, and what is told of the rest; {@code \n} ends a line. */
final class FrontMatterReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a: b c                      | {a="b c"}
            a: b#c # d                  | {a="b#c"}
            a: http://b:1               | {a="http://b:1"}
            a: 'b''s: #'  # c           | {a="b's: #"}
            a: "b\\"\\\\c\\u00e9"       | {a="b"\\cé"}
            a: 1\\nb: -2.50             | {a=1, b=-2.50}
            a: 1.2.3                    | {a="1.2.3"}
            a: true\\nb: False          | {a=true, b=false}
            a:\\nb: ~\\nc: null         | {a=null, b=null, c=null}
            a: "true"                   | {a="true"}
            a:\\n- b\\n- 2\\n-\\nc: d   | {a=["b", 2, null], c="d"}
            a:\\n  - b\\n               | {a=["b"]}
            a:\\n  b: c\\n  d:\\n  - e  | {a={b="c", d=["e"]}}
            a:\\n\\n # x\\n  b.c/d: e   | {a={b.c/d="e"}}
            `a: >-\\n  b\\n  c\\n\\n  d`| {a="b c\\nd"}
            `a: >\\n  b\\n\\nc: d`      | {a="b\\n", c="d"}
            `a: ,-\\n  b\\n    c\\n d`  | line 5
            `a: ,\\n  b\\n\\n   c\\n`   | {a="b\\n\\n c\\n"}
            `a: >\\n  b\\n   c`         | line 4
            `a: >+\\n  b`               | line 2
            a: b\\n  c                  | line 3
            a: [b]                      | line 2
            a: {b}                      | line 2
            a: &b c                     | line 2
            a: *b                       | line 2
            a: !!str b                  | line 2
            a: "b                       | line 2
            a: 'b' c                    | line 2
            a: "\\x41"                  | line 2
            a: "\\ud83d"                | line 2
            a: b: c                     | line 2
            a: - b                      | line 2
            a: yes                      | line 2
            a: 0o7                      | line 2
            a: 012                      | line 2
            a: 1e3                      | line 2
            a: 1_000                    | line 2
            a: 12:30                    | line 2
            a: 2026-07-28               | line 2
            a: .5                       | line 2
            a: .NaN                     | line 2
            a: b\\na: c                 | line 3
            a:b                         | line 2
            on: b                       | line 2
            1: b                        | line 2
            'a': b                      | line 2
            ` a: b`                     | line 2
            a:\\n  b:\\n    c: d        | line 4
            a:\\n  - b: c               | line 3
            a:\\n  - b\\n   - c         | line 4
            a:\\n\\tb: c                | line 3
            a: b\\n---x                 | line 3
            """)
    void isReadOrTellsWhichLineIsWrong(String lines, String expected) {
        String yaml = lines.replace("\\n", "\n")
                .replace("\\t", "\t")
                .replace(",\n", "|\n")
                .replace(",-", "|-");
        assertEquals(expected.replace("\\n", "\n").replace("\\\\", "\\"), read("---\n" + yaml + "\n---\ntext"));
    }

    private static String read(String text) {
        try {
            return shown(FrontMatterReader.read(text));
        } catch (BadFrontMatter bad) {
            return bad.cause().replaceFirst("has a mistake in (line \\d+): .*", "$1");
        }
    }

    private static String shown(FrontMatter value) {
        if (value instanceof FrontMatter.Text text) {
            return '"' + text.value() + '"';
        }
        if (value instanceof FrontMatter.Numeral number) {
            return number.value().toString();
        }
        if (value instanceof FrontMatter.Flag flag) {
            return String.valueOf(flag.value());
        }
        if (value instanceof FrontMatter.Items items) {
            return items.values().stream()
                    .map(FrontMatterReaderTest::shown)
                    .toList()
                    .toString();
        }
        return value instanceof FrontMatter.Members members
                ? members.values().entrySet().stream()
                        .map(member -> member.getKey() + "=" + shown(member.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"))
                : "null";
    }
}
