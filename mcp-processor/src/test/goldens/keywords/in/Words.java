package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.feature.McpContext;

/** Parameters and methods that are called as Java or the generated code calls something else. */
public final class Words {

    /**
     * Takes what is a word of Java in some places only.
     *
     * @param var a word
     * @param record a word
     * @param sealed a word
     * @param permits a word
     * @param yield a word
     * @param when a word
     * @param module a word
     * @param exports a word
     * @param opens a word
     * @param with a word
     */
    @Tool
    public String contextual(
            String var,
            String record,
            String sealed,
            String permits,
            String yield,
            String when,
            String module,
            String exports,
            String opens,
            String with) {
        return var + record + sealed + permits + yield + when + module + exports + opens + with;
    }

    /**
     * Takes what the generated code has as well.
     *
     * @param args a word
     * @param arguments a word
     * @param context a word
     * @param tool a word
     * @param result a word
     * @param returned a word
     * @param json a word
     * @param writer a word
     * @param sent a word
     * @param words a word
     * @param mcp what is handed in
     */
    @Tool
    public Text generated(
            String args,
            String arguments,
            String context,
            String tool,
            String result,
            String returned,
            String json,
            String writer,
            String sent,
            String words,
            McpContext mcp) {
        String text = args + arguments + context + tool + result + returned + json + writer + sent + words;
        return mcp.cancelled() ? null : new Text(text);
    }

    /**
     * Takes what the call is handed in as.
     *
     * @param context what is handed in
     * @param arguments a word
     */
    @Tool
    public java.util.Optional<Text> optional(McpContext context, String arguments) {
        return java.util.Optional.of(new Text(arguments));
    }

    /**
     * Takes signs.
     *
     * @param _a a sign
     * @param $b a sign
     * @param $L a sign
     * @param $$ a sign
     * @param __ a sign
     * @param größe a sign
     * @param 数 a sign
     */
    @Tool
    public String signs(String _a, String $b, String $L, String $$, String __, String größe, String 数) {
        return _a + $b + $L + $$ + __ + größe + 数;
    }

    /**
     * Takes the names of what is read.
     *
     * @param text a text
     */
    @Tool
    public String record(Text text) {
        return text.argument;
    }

    /** Says what it is called. */
    @Tool
    public String var() {
        return "var";
    }

    /** Says what it is called. */
    @Tool
    public String sealed() {
        return "sealed";
    }

    /** Says what it is called. */
    @Tool
    public String arguments() {
        return "arguments";
    }

    /** Says what it is called. */
    @Tool(name = "a-b")
    public String a$b() {
        return "a$b";
    }

    /**
     * A text.
     *
     * @param argument its only word
     */
    public record Text(String argument) {}
}
