package dev.lathe.processor.javadoc;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A documentation comment as plain text, without tags and HTML; what it does not say is empty.
 *
 * <p>What {@code @deprecated} says is for callers in Java and left out, as are all other tags.
 *
 * @param main what stands before the first tag
 * @param result what {@code @return} says
 * @param parameters what {@code @param} says, by name; there are no type parameters
 */
public record Javadoc(String main, String result, Map<String, String> parameters) {

    static final Javadoc NONE = new Javadoc("", "", Map.of());

    private static final Pattern PARAMETER = Pattern.compile("([^\\s<]\\S*)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern INLINE_RETURN = Pattern.compile("\\{@return\\s(.*)}\\s*", Pattern.DOTALL);

    static Javadoc of(Comment comment, Surroundings surroundings) {
        PlainText words = new PlainText(comment.syntax(), surroundings, Javadoc::main);
        PlainText ofResult = words.in(Javadoc::result);
        Map<String, String> parameters = new HashMap<>();
        List<String> blocks = comment.blocks();
        String main = blocks.get(0);
        Matcher inline = INLINE_RETURN.matcher(main);
        String result = inline.matches() ? ofResult.of(inline.group(1)) : "";
        for (String block : blocks.subList(1, blocks.size())) {
            Matcher tag = Comment.BLOCK_TAG.matcher(block);
            if (tag.matches() && tag.group(1).equals("return")) {
                result = ofResult.of(tag.group(2));
            } else if (tag.matches() && tag.group(1).equals("param")) {
                addParameter(tag.group(2), words, parameters);
            }
        }
        return new Javadoc(words.of(main), result, Map.copyOf(parameters));
    }

    public String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** Returns what a getter says of its property. */
    public String getter() {
        boolean isInlineReturn = main.equals(PlainText.returns(result));
        return main.isEmpty() || isInlineReturn ? result : main;
    }

    boolean isEmpty() {
        return equals(NONE);
    }

    /** Returns this, and what the other says where this says nothing. */
    Javadoc orElse(Javadoc other) {
        Map<String, String> all = new TreeMap<>(other.parameters);
        all.putAll(parameters);
        return new Javadoc(
                main.isEmpty() ? other.main : main, result.isEmpty() ? other.result : result, Map.copyOf(all));
    }

    private static void addParameter(String text, PlainText words, Map<String, String> parameters) {
        Matcher parameter = PARAMETER.matcher(text);
        if (parameter.matches()) {
            String name = parameter.group(1);
            parameters.put(
                    name, words.in(inherited -> inherited.parameter(name)).of(parameter.group(2)));
        }
    }
}
