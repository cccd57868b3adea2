package dev.lathe.processor.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A documentation comment as plain text, without tags and HTML. */
record Javadoc(String main, String result, Map<String, String> parameters) {

    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^[ \\t]*@(\\w+)[ \\t]*");
    private static final Pattern PARAMETER = Pattern.compile("(\\S+)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern INLINE_TAG = Pattern.compile("\\{@(\\w+)\\s*([^{}]*)}");
    private static final Pattern HTML_TAG = Pattern.compile("</?[A-Za-z][^<>]*>|<!--.*?-->", Pattern.DOTALL);
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)<(p|br|li|/p|/li)\\s*/?>");

    static Javadoc parse(@Nullable String comment) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (comment == null) {
            return new Javadoc("", "", parameters);
        }
        Matcher tag = BLOCK_TAG.matcher(comment);
        String result = "";
        int start = comment.length();
        if (tag.find()) {
            start = tag.start();
            boolean more = true;
            while (more) {
                String kind = tag.group(1);
                int from = tag.end();
                more = tag.find();
                String text = comment.substring(from, more ? tag.start() : comment.length());
                if (kind.equals("param")) {
                    addParameter(text, parameters);
                } else if (kind.equals("return")) {
                    result = plain(text);
                }
            }
        }
        return new Javadoc(plain(comment.substring(0, start)), result, parameters);
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    private static void addParameter(String text, Map<String, String> parameters) {
        Matcher parameter = PARAMETER.matcher(text.strip());
        if (parameter.matches()) {
            parameters.put(parameter.group(1), plain(parameter.group(2)));
        }
    }

    private static String plain(String text) {
        String paragraphs = PARAGRAPH.matcher(text).replaceAll(" ");
        String bare = INLINE_TAG
                .matcher(HTML_TAG.matcher(paragraphs).replaceAll(""))
                .replaceAll(tag -> Matcher.quoteReplacement(inline(tag.group(1), tag.group(2))));
        return entities(bare).replaceAll("\\s+", " ").strip();
    }

    private static String inline(String kind, String text) {
        return switch (kind) {
            case "link", "linkplain" -> label(text.strip());
            case "inheritDoc", "index" -> "";
            default -> text.strip();
        };
    }

    /** The label of a link, or else the last name of its target: {@code A#b(int)} becomes {@code b}. */
    private static String label(String link) {
        int space = link.indexOf(' ', Math.max(0, link.indexOf(')')));
        if (space >= 0) {
            return link.substring(space + 1).strip();
        }
        String target = link.replaceFirst("\\(.*\\)", "");
        return target.substring(Math.max(target.lastIndexOf('#'), target.lastIndexOf('.')) + 1);
    }

    private static String entities(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&nbsp;", " ")
                .replace("&#64;", "@")
                .replace("&amp;", "&");
    }
}
