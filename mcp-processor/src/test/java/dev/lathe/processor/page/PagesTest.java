package dev.lathe.processor.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The pages for users say what is true. A page is read from its top to its end, twice, with a client of either era, so
 * that it cannot tell of what only one of them sees. This is what its blocks are:
 *
 * <ul>
 *   <li>{@code java}: types, or the statements of a method, without the imports that {@link JavaBlock} has for all. The
 *       blocks of a page are compiled together with the processor, and must not even be warned of. Statements are run;
 *       if they make a {@code Server server}, the conversation goes on with that one. Otherwise it is with a server of
 *       all the features on the page whose class has a constructor without parameters.
 *   <li>{@code json}: one or more messages, without {@code jsonrpc} and ids. What has a {@code method} is a request of
 *       the client, a question of the server, or a notification. After a question comes the client's answer, after a
 *       request its result, or an object with an {@code error}. What the server sends may have more members than
 *       written, and anything where the page has {@code …}. While nothing was asked, an object is the definition of a
 *       feature, with all its members.
 *   <li>{@code text}: after a request, the text of its result, or the message of its error; after a class with a
 *       {@code main}, what that prints. Here, too, {@code …} is anything.
 * </ul>
 *
 * <p>Other blocks are not looked at. The page about the eras is {@link EraPage}.
 */
class PagesTest {

    private static final Path DOCS = Path.of("../docs");
    private static final String ERAS = "eras.md";

    /** Pages with tests of their own. */
    private static final Set<String> OTHERS = Set.of(
            "problems.md", "portable-annotations.md", "jackson-annotations.md", "http.md", "authorization.md", ERAS);

    /** Where it matters how clients are served, whatever they see of it. */
    private static final Set<String> OF_OPERATION = Set.of("http.md", "authorization.md", ERAS);

    private static final Pattern DIFFERENCE = Pattern.compile("(?i)\\b(eras?|sessions?|sessionful|stateless"
            + "|revisions?|handshake|requestState|inputResponses|subscriptions/listen|resources/subscribe"
            + "|2024-11-05|2025-03-26|2025-06-18|2025-11-25)\\b");

    @TestFactory
    Stream<DynamicTest> clientsWithoutASessionSeeWhatThePageSays() throws IOException {
        return pages().map(page -> dynamicTest(page, () -> Page.read(text(page), StatelessClient::new)));
    }

    @TestFactory
    Stream<DynamicTest> clientsWithASessionSeeWhatThePageSays() throws IOException {
        return pages().map(page -> dynamicTest(page, () -> Page.read(text(page), SessionClient::new)));
    }

    @Test
    void theErasDifferAsTheirPageSays() throws Exception {
        EraPage.read(text(ERAS));
    }

    @TestFactory
    Stream<DynamicTest> noOtherPageTellsOfTheEras() throws IOException {
        return all().filter(page -> !OF_OPERATION.contains(page))
                .map(page -> dynamicTest(page, () -> {
                    Matcher difference = DIFFERENCE.matcher(text(page).replace(ERAS, ""));
                    assertFalse(difference.find(), () -> difference.group() + " belongs into " + ERAS);
                }));
    }

    @Test
    void theIndexHasEveryPage() throws IOException {
        Set<String> linked = Set.copyOf(Pattern.compile("]\\((\\w[\\w-]*\\.md)\\)")
                .matcher(text("README.md"))
                .results()
                .map(link -> link.group(1))
                .toList());
        assertEquals(Set.copyOf(all().filter(page -> !page.equals("README.md")).toList()), linked);
    }

    @Test
    void whatAPageSaysAndIsNotSoIsFound() {
        String example = """
                ```java
                public class Adder {
                    /** Adds two numbers. */
                    @Tool
                    String add(int a, int b) {
                        return "" + (a + b);
                    }
                }
                ```
                ```json
                { "method": "tools/call", "params": { "name": "add", "arguments": { "a": 1, "b": 2 } } }
                ```
                ```json
                { "content": [{ "type": "text", "text": "4" }] }
                ```
                """;
        assertThrows(AssertionError.class, () -> Page.read(example, StatelessClient::new));
        assertThrows(AssertionError.class, () -> Page.read(example, SessionClient::new));
        assertThrows(AssertionError.class, () -> Page.read("```java\nint a = b;\n```\n", SessionClient::new));
        assertTrue(DIFFERENCE.matcher("the Session's").find());
    }

    private static Stream<String> pages() throws IOException {
        return all().filter(page -> !OTHERS.contains(page)).filter(page -> {
            try {
                return text(page).contains("```java\n");
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static Stream<String> all() throws IOException {
        try (Stream<Path> files = Files.list(DOCS)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    private static String text(String page) throws IOException {
        return Files.readString(DOCS.resolve(page));
    }
}
