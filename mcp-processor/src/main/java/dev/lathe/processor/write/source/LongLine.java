package dev.lathe.processor.write.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A line of code that is broken, if it is too long, where a formatter would break it. */
final class LongLine {

    private static final int LONGEST = 120;
    private static final String INDENT = " ".repeat(8);

    private final String margin;
    private final String code;
    private final int[] depths;

    private LongLine(String margin, String code) {
        this.margin = margin;
        this.code = code;
        this.depths = Brackets.depths(code);
    }

    /** Returns the line, or the lines it is broken into. Text blocks and comments are left alone. */
    static String broken(String line) {
        String code = line.strip();
        boolean isCode = line.indexOf('\n') < 0 && !code.startsWith("/*");
        return isCode ? broken(line.substring(0, line.indexOf(code)), code) : line;
    }

    private static String broken(String margin, String code) {
        return margin.length() + code.length() <= LONGEST ? margin + code : new LongLine(margin, code).broken();
    }

    private String broken() {
        List<String> branches = split(blank -> code.startsWith("? ", blank + 1) || code.startsWith(": ", blank + 1));
        List<String> sides = split(blank -> code.startsWith(" = ", blank - 2));
        boolean isTernary = branches.size() > 1;
        if (sides.size() == 2 && (fits(INDENT + sides.get(1)) || (isTernary && !fits(branches.get(0))))) {
            return margin + sides.get(0) + indented(sides.subList(1, 2));
        }
        if (isTernary) {
            return broken(margin, branches.get(0)) + indented(branches.subList(1, branches.size()));
        }
        int bracket = bracket();
        return bracket < 0
                ? margin + code
                : margin + code.substring(0, bracket + 1) + indented(arguments(code.substring(bracket + 1)));
    }

    private boolean fits(String text) {
        return margin.length() + text.length() <= LONGEST;
    }

    private String indented(List<String> lines) {
        return lines.stream().map(line -> "\n" + broken(margin + INDENT, line)).collect(Collectors.joining());
    }

    /** Returns the code that begins with arguments in lines that each hold as much as they can. */
    private List<String> arguments(String rest) {
        List<String> lines = new ArrayList<>();
        LongLine whole = new LongLine(margin + INDENT, rest);
        for (String argument : whole.split(blank -> rest.charAt(blank - 1) == ',')) {
            int last = lines.size() - 1;
            if (last >= 0 && whole.fits(lines.get(last) + " " + argument)) {
                lines.set(last, lines.get(last) + " " + argument);
            } else {
                lines.add(argument);
            }
        }
        return lines;
    }

    /** Splits the code at those blanks outside all brackets. */
    private List<String> split(IntPredicate blanks) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < code.length(); i++) {
            if (depths[i] == 0 && code.charAt(i) == ' ' && blanks.test(i)) {
                pieces.add(code.substring(from, i));
                from = i + 1;
            }
        }
        pieces.add(code.substring(from));
        return pieces;
    }

    /**
     * Returns where the bracket opens whose content goes to the next line, or -1: the outermost, unless a bracket
     * around nothing else than its one argument leaves more room.
     */
    private int bracket() {
        int found = lastBracket(-1, 0);
        int depth = 0;
        while (found >= 0 && !fits(INDENT + code.substring(found + 1)) && !hasComma(found, depth + 1)) {
            depth++;
            int inner = lastBracket(found, depth);
            if (inner < 0 || !fits(code.substring(0, inner + 1))) {
                return found;
            }
            found = inner;
        }
        return found;
    }

    private int lastBracket(int after, int depth) {
        for (int i = code.length() - 2; i > after; i--) {
            if (depths[i] == depth && code.charAt(i) == '(' && code.charAt(i + 1) != ')') {
                return i;
            }
        }
        return -1;
    }

    private boolean hasComma(int after, int depth) {
        return IntStream.range(after, code.length()).anyMatch(i -> depths[i] == depth && code.charAt(i) == ',');
    }
}
