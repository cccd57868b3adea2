package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

/** Says "hi" for $5 in C:\temp 😀. */
@McpServer(
        name = "signs \"$T\"",
        version = "1.0\\beta",
        title = "Signs – 😀\u2028\u202E\u200B",
        websiteUrl = "https://example.com/?a=b&c=%24",
        instructions = "null \0, escape \033\n" + """
                First line, with a blank at its end\s
                    indented, with "quotes", three of them: \""", and $S $L $T {@code x}
                \ttab, carriage return \r, backslash \\n \\u0041

                last \"""")
public final class Signs {

    /**
     * Says "hi" for $5, \u0024L and {@code C:\temp}.
     *
     * @param name called 'x', or """three""", or $L
     */
    @Tool(title = "tab\t newline\n return\r \u2028 \u0000 \u202E end ")
    public String javadoc(String name) {
        return name;
    }

    /** Is not read. */
    @Tool(name = "annotation", description = "\"\"\" $T $$ \\ \\u0041 😀 \u200B 👨\u200D👩 \"")
    public String annotation(
            @Arg(name = "quoted \"$T\" \\ 😀\u2028", description = "  a\t  b\r\nc  ") String name,
            @Arg(defaultValue = "\"$T\" \\ 😀\u2028\r\n\ttab \0 ", description = "odd") String text,
            @Arg(defaultValue = "\"", description = "quote") char quote,
            @Arg(defaultValue = "\u2028", description = "separator") char separator,
            @Arg(defaultValue = "\0", description = "null") char none,
            @Arg(defaultValue = "$", description = "dollar") char dollar) {
        return name + text + quote + separator + none + dollar;
    }

    /**
     * Says %s, %1$d and %n, and ends with a backslash: \
     *
     * @param text ends with a backslash, too \
     * @param more ends with quotes """
     */
    @Tool
    public String ends(@Arg(defaultValue = "%s\\") String text, @Arg(defaultValue = "\"\"\"") String more) {
        return text + more;
    }
}
