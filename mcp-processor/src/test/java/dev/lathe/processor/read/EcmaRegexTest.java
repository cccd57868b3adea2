package dev.lathe.processor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.processor.model.Demand.JavaOnly;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a client reads of a regular expression of Java, or why it reads nothing. */
class EcmaRegexTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
                    a               → ^a$
                    ^a              → ^a$
                    a$              → ^a$
                    ^a$             → ^a$
                    a\\$            → ^a\\$$
                    a\\\\$          → ^a\\\\$
                    a|b             → ^(?:a|b)$
                    ^a|b$           → ^(?:^a|b$)$
                    (a|b)c          → ^(a|b)c$
                    [|]             → ^[|]$
                    \\|             → ^\\|$
                    a*b+?c{2,3}?    → ^a*b+?c{2,3}?$
                    \\d\\w\\s\\S    → ^\\d\\w\\s\\S$
                    \\bx\\B         → ^\\bx\\B$
                    \\.\\/\\(\\)    → ^\\.\\/\\(\\)$
                    \\-\\@\\#\\:    → ^-@#:$
                    ]}              → ^\\]\\}$
                    [\\w-]          → ^[\\w-]$
                    [\\w-.]         → ^[\\w\\-.]$
                    [\\w.\\-]       → ^[\\w.\\-]$
                    []a]            → ^[\\]a]$
                    [^]a]           → ^[^\\]a]$
                    [\\[\\]]        → ^[\\[\\]]$
                    [\\@.]          → ^[@.]$
                    [&]             → ^[&]$
                    (?:a)(?=b)(?!c) → ^(?:a)(?=b)(?!c)$
                    (?<=a)(?<!b)    → ^(?<=a)(?<!b)$
                    (?<n>a)\\k<n>   → ^(?<n>a)\\k<n>$
                    (a)\\1          → ^(a)\\1$
                    \\p{L}\\P{Nd}   → ^\\p{L}\\P{Nd}$
                    \\p{sc=Latin}   → ^\\p{sc=Latin}$
                    \\u00e4\\x41    → ^\\u00e4\\x41$
                    \\t\\n\\cA      → ^\\t\\n\\cA$
                    (?=(a|b))c      → ^(?=(a|b))c$
                    """)
    void isReadAsItIs(String java, String ecma) {
        Pattern.compile(java);
        EcmaRegex regex = EcmaRegex.of(java);
        assertEquals(Optional.empty(), regex.javaOnly());
        assertEquals(ecma, regex.whole());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '`', textBlock = """
                    a++             → ++
                    a*+             → *+
                    a?+             → ?+
                    a{2}+           → }+
                    (?>a)           → (?>
                    (?i)a           → (?i)
                    (?i:a)          → (?i:
                    (?-s:a)         → (?-s:
                    \\Qa\\E         → \\Q
                    \\Aa            → \\A
                    a\\z            → \\z
                    a\\Z            → \\Z
                    a\\G            → \\G
                    \\h             → \\h
                    \\H             → \\H
                    \\R             → \\R
                    \\v             → \\v
                    \\X             → \\X
                    \\e             → \\e
                    \\07            → \\0
                    \\x{41}         → \\x
                    \\b{g}          → \\b
                    \\pL            → \\pL
                    \\p{Alpha}      → \\p{Alpha}
                    \\p{IsLatin}    → \\p{IsLatin}
                    \\p{javaDigit}  → \\p{javaDigit}
                    [a-c[x]]        → [a-c[
                    [a-z&&[b]]      → &&
                    [\\&]           → \\&
                    ^*              → *
                    (?=a)+          → +
                    \\b?            → ?
                    a|{2}           → {2}
                    """)
    void isKnownToJavaOnly(String java, String part) {
        Pattern.compile(java);
        assertEquals(Optional.of(part), EcmaRegex.of(java).javaOnly().map(JavaOnly::part));
    }
}
