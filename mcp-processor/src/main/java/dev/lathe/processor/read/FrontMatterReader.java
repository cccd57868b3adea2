package dev.lathe.processor.read;

import dev.lathe.processor.model.FrontMatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a {@code SKILL.md} begins with: of YAML no more than keys with a text, a number, {@code true} or
 * {@code false}, a list of such or a map of such.
 */
final class FrontMatterReader {

    private static final String FENCE = "---";
    private static final Pattern KEY = Pattern.compile("( *)([A-Za-z0-9_][A-Za-z0-9_./-]*):(?: +(.*))?");
    private static final Pattern ITEM = Pattern.compile(" *-(?: +(.*))?");

    /** What a text editor does not show, or what ends a line for some and not for others. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\x{FEFF}\\x{2028}\\x{2029}]");

    private final List<String> lines;
    private int at = 1;

    private FrontMatterReader(List<String> lines) {
        this.lines = lines;
    }

    /** Reads the text of a file, up to the second line of dashes. */
    static FrontMatter.Members read(String text) throws BadFrontMatter {
        List<String> lines = List.of(text.split("\r?\n", -1));
        int end = lines.subList(1, lines.size()).indexOf(FENCE) + 1;
        if (!lines.get(0).equals(FENCE) || end == 0) {
            throw new BadFrontMatter(
                    1,
                    "it does not begin with front matter",
                    "begin with a line '---', name and description, and another line '---'");
        }
        for (int i = 1; i < end; i++) {
            if (UNREADABLE.matcher(lines.get(i)).find()) {
                throw new BadFrontMatter(i + 1, "there is a tab or a character that cannot be seen", "use blanks");
            }
        }
        return new FrontMatter.Members(new FrontMatterReader(lines.subList(0, end)).members(0));
    }

    private Map<String, FrontMatter> members(int indent) throws BadFrontMatter {
        Map<String, FrontMatter> members = new LinkedHashMap<>();
        while (hasNext() && YamlBlock.indent(lines.get(at)) >= indent) {
            Matcher member = KEY.matcher(lines.get(at));
            if (!member.matches() || member.group(1).length() != indent) {
                throw bad("it is no key of what it is indented like", "write 'key: value', and longer texts in quotes");
            }
            String key = member.group(2);
            if (!(YamlScalar.read(key, at + 1) instanceof FrontMatter.Text)) {
                throw bad("'" + key + "' is no text, so it is no key", "name it otherwise");
            }
            if (members.containsKey(key)) {
                throw bad("'" + key + "' is there already", "remove one of them");
            }
            members.put(key, value(member.group(3) == null ? "" : member.group(3), indent));
        }
        return members;
    }

    /** Returns the value of the key in this line, and goes on behind it. */
    private FrontMatter value(String text, int indent) throws BadFrontMatter {
        int line = at++;
        if (text.startsWith("|") || text.startsWith(">")) {
            YamlBlock block = YamlBlock.of(text.strip(), line + 1);
            return new FrontMatter.Text(block.text(below(indent), line + 2));
        }
        FrontMatter value = YamlScalar.read(text.startsWith("#") ? "" : text, line + 1);
        if (!hasNext() || !(value instanceof FrontMatter.Nothing)) {
            return value;
        }
        int below = YamlBlock.indent(lines.get(at));
        if (below >= indent && ITEM.matcher(lines.get(at)).matches()) {
            return new FrontMatter.Items(items(below));
        }
        if (below <= indent) {
            return value;
        }
        if (indent > 0) {
            throw bad("this is a map in a map in another", "write keys with texts here");
        }
        return new FrontMatter.Members(members(below));
    }

    private List<FrontMatter> items(int indent) throws BadFrontMatter {
        List<FrontMatter> items = new ArrayList<>();
        while (hasNext() && YamlBlock.indent(lines.get(at)) == indent) {
            Matcher item = ITEM.matcher(lines.get(at));
            if (!item.matches()) {
                break;
            }
            items.add(YamlScalar.read(item.group(1) == null ? "" : item.group(1), ++at));
        }
        return items;
    }

    /** Returns the lines that are indented more than that, and goes on behind them. */
    private List<String> below(int indent) {
        int from = at;
        while (at < lines.size() && (lines.get(at).isBlank() || YamlBlock.indent(lines.get(at)) > indent)) {
            at++;
        }
        return lines.subList(from, at);
    }

    /** Tells whether there is another line that says something. */
    private boolean hasNext() {
        while (at < lines.size() && lines.get(at).strip().matches("(?:#.*)?")) {
            at++;
        }
        return at < lines.size();
    }

    private BadFrontMatter bad(String mistake, String remedy) {
        return new BadFrontMatter(at + 1, mistake, remedy);
    }
}
