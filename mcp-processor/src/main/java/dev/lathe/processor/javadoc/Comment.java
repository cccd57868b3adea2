package dev.lathe.processor.javadoc;

import dev.lathe.processor.problem.Ecj;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** A documentation comment as its author wrote it, but for the asterisks or slashes around it. */
record Comment(String text, Syntax syntax) {

    /** A tag that ends what stands before it, {@code @param} say. */
    static final Pattern BLOCK_TAG = Pattern.compile("@(\\w+)\\s*(.*)", Pattern.DOTALL);

    private static final Pattern LINE = Pattern.compile(".*\\R?");

    static Optional<Comment> of(Element element, Elements elements) {
        boolean isMarkdown = new LaterElements(elements).hasMarkdown(element);
        return Optional.ofNullable(elements.getDocComment(element))
                .map(text -> Ecj.made(elements) ? EcjComment.translate(text) : text)
                .map(text -> new Comment(text, isMarkdown ? Syntax.MARKDOWN : Syntax.HTML));
    }

    /** Returns the main text, and then each block tag: a line that begins with {@code @}, but not inside of code. */
    List<String> blocks() {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        int depth = 0;
        boolean isFenced = false;
        for (Matcher line = LINE.matcher(text); line.find(); ) {
            String next = line.group();
            if (depth == 0 && !isFenced && BLOCK_TAG.matcher(next.strip()).matches()) {
                blocks.add(block.toString().strip());
                block.setLength(0);
            }
            block.append(next);
            depth = depthAfter(next, depth);
            isFenced ^= syntax.isFence(next);
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
