package dev.lathe.processor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page links to is there, down to the heading. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("]\\(([\\w./-]+\\.md)?(?:#([\\w-]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        List<String> broken = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(Path.of("../docs"))) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                for (MatchResult link :
                        LINK.matcher(Files.readString(page)).results().toList()) {
                    Path target = link.group(1) == null ? page : page.resolveSibling(link.group(1));
                    if (!Files.exists(target) || link.group(2) != null && !hasHeading(target, link.group(2))) {
                        broken.add(page + ": " + link.group());
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    private static boolean hasHeading(Path page, String anchor) throws IOException {
        return HEADING.matcher(Files.readString(page))
                .results()
                .anyMatch(heading -> anchor(heading.group(1)).equals(anchor));
    }

    /** Returns the anchor that a heading has in the rendered page. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-');
    }
}
