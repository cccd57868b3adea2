package dev.lathe.processor.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A documentation comment as plain text, without tags and HTML; what it does not say is empty. */
record Javadoc(String main, String result, Map<String, String> parameters) {

    private static final Pattern LINE = Pattern.compile(".*\\R?");
    private static final Pattern BLOCK_TAG = Pattern.compile("@(\\w+)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("(\\S+)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern INLINE_RETURN = Pattern.compile("\\{@return\\s(.*)}\\s*", Pattern.DOTALL);

    static Javadoc parse(@Nullable String comment) {
        Map<String, String> parameters = new HashMap<>();
        String result = "";
        List<String> blocks = blocks(comment == null ? "" : comment);
        String main = blocks.remove(0);
        Matcher inline = INLINE_RETURN.matcher(main.strip());
        if (inline.matches()) {
            result = PlainText.of(inline.group(1));
        }
        for (String block : blocks) {
            Matcher tag = BLOCK_TAG.matcher(block);
            if (tag.matches() && tag.group(1).equals("return")) {
                result = PlainText.of(tag.group(2));
            } else if (tag.matches() && tag.group(1).equals("param")) {
                addParameter(tag.group(2), parameters);
            }
        }
        return new Javadoc(PlainText.of(main), result, Map.copyOf(parameters));
    }

    /** Returns what a getter's comment says of the property. */
    String getter() {
        return main.isEmpty() ? result : main;
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    private static void addParameter(String text, Map<String, String> parameters) {
        Matcher parameter = PARAMETER.matcher(text);
        if (parameter.matches()) {
            parameters.put(parameter.group(1), PlainText.of(parameter.group(2)));
        }
    }

    /** Returns the main text, and then each block tag: a line that begins with {@code @} outside of inline tags. */
    private static List<String> blocks(String comment) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        int depth = 0;
        for (Matcher line = LINE.matcher(comment); line.find(); ) {
            String text = line.group();
            if (depth == 0 && BLOCK_TAG.matcher(text.strip()).matches()) {
                blocks.add(block.toString().strip());
                block.setLength(0);
            }
            block.append(text);
            depth = depthAfter(text, depth);
        }
        blocks.add(block.toString().strip());
        return blocks;
    }

    /** Counts the braces of inline tags, and those inside them. */
    private static int depthAfter(String text, int before) {
        int depth = before;
        for (int at = 0; at < text.length(); at++) {
            if (text.startsWith("{@", at) || depth > 0 && text.charAt(at) == '{') {
                depth++;
            } else if (depth > 0 && text.charAt(at) == '}') {
                depth--;
            }
        }
        return depth;
    }
}
