package dev.lathe.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.dialogue.ServerLog;
import dev.lathe.dialogue.Trial;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the command line prints, and the status it ends with. */
final class LauncherTest {

    private static final int OK = 0;
    private static final int TOOL_FAILED = 1;
    private static final int BAD_USAGE = 2;
    private static final int BROKEN_PIPE = 141;

    private final ServerLog log = new ServerLog();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Console console = new Console(out, new PrintStream(err, true, StandardCharsets.UTF_8));

    @AfterEach
    void closeLog() {
        log.close();
    }

    @Test
    void saysWhoTheServerIs() {
        assertEquals(OK, run("--version"));
        assertEquals("trial 1.0.0\n", printed());
    }

    @Test
    void helps() {
        assertEquals(OK, run("--help"));
        assertTrue(printed().startsWith("Usage: java -jar FILE [OPTION]\n"), printed());
        for (String option : List.of("--describe", "--call", "--version", "--help")) {
            assertTrue(printed().contains("\n  " + option + " "), option);
        }
        assertFalse(printed().contains("--http"), printed());
    }

    @Test
    void helpsWithCommandsToo() {
        assertEquals(OK, Launcher.run(Trial::server, new String[] {"--help"}, console, new Sing()));
        assertTrue(printed().contains("\n  --sing SONG          sing it\n  --version "), printed());
    }

    @Test
    void aCommandGetsWhatFollowsItsOption() {
        assertEquals(7, Launcher.run(Trial::server, new String[] {"--sing", "la", "--help"}, console, new Sing()));
        assertEquals("trial: [la, --help]", printed());
    }

    @Test
    void withoutItsOptionACommandDoesNothing() {
        assertEquals(OK, Launcher.run(Trial::server, new String[] {"--version"}, console, new Sing()));
        assertEquals("trial 1.0.0\n", printed());
    }

    @Test
    void describesEachToolOnALine() {
        assertEquals(OK, run("--describe"));
        List<String> names = printed()
                .lines()
                .map(line -> ((JsonObject) JsonValue.parse(line)).find("name"))
                .map(name -> ((JsonString) name).value())
                .toList();
        assertEquals(List.of("add", "point", "picture"), names.subList(0, 3));
        assertEquals("bell\u0007\n", names.get(names.size() - 1));
    }

    @Test
    void printsTheResultOfACall() {
        assertEquals(OK, run("--call", "add", "{\"a\": 2, \"b\": 3}"));
        assertEquals("5\n", printed());
    }

    @Test
    void callsWithoutArguments() {
        assertEquals(OK, run("--call", "point"));
        assertEquals("{\"x\":1}\n", printed());
    }

    @Test
    void printsEachPieceOnALine() {
        assertEquals(OK, run("--call", "picture"));
        assertEquals("a dot\n{\"type\":\"image\",\"data\":\"AQID\",\"mimeType\":\"image/png\"}\n", printed());
    }

    @Test
    void printsTextAsItIs() {
        assertEquals(OK, run("--call", "echo", "{\"text\": \"é世😀\\n\\u2028\"}"));
        assertEquals("é世😀\n\u2028\n", printed());
    }

    @Test
    void printsResultsThatNoClientMightSend() {
        assertEquals(OK, run("--call", "large"));
        assertEquals(5 << 20, printed().length() - 1);
    }

    @Test
    void printsWhyAToolFailed() {
        assertEquals(TOOL_FAILED, run("--call", "refuse"));
        assertEquals("the shop is closed; try on Monday\n", printed());
    }

    @Test
    void printsWhichArgumentsAreWrong() {
        assertEquals(TOOL_FAILED, run("--call", "add", "{\"a\": \"two\"}"));
        assertEquals("/a: must be an integer, got 'two'\n/b: is required\n", printed());
    }

    @Test
    void printsWhereToFindWhatABrokenToolSaid() {
        assertEquals(TOOL_FAILED, run("--call", "crash", "{\"by\": \"exception\"}"));
        assertTrue(printed().startsWith("tool 'crash' failed; reference "), printed());
        assertTrue(log.next().contains("password=secret"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            --call                | --call takes the name of a tool and, if it needs any, arguments as a JSON object
            --call add {} more    | --call takes the name of a tool and, if it needs any, arguments as a JSON object
            --call nope           | Unknown tool: nope
            --call add [1,2]      | the arguments must be a JSON object
            --call add a=1        | the arguments are no JSON: expected a value but found 'a', at byte 0
            --call add {"a":1     | the arguments are no JSON: expected ',' or '}' but found the end, at byte 6
            --call add {"a":1}}   | the arguments are no JSON: expected the end of the document but found '}', at byte 7
            --describe add        | 'add' is too much: --describe takes nothing
            --version --help      | '--help' is too much: --version takes nothing
            --help me             | 'me' is too much: --help takes nothing
            --http                | --http needs the module dev.lathe:mcp-http-jdk: add the dependency and build again; a main of your own calls its HttpLauncher
            --http 8080           | --http needs the module dev.lathe:mcp-http-jdk: add the dependency and build again; a main of your own calls its HttpLauncher
            --nope                | unknown option '--nope'; --help says what there is
            help                  | unknown option 'help'; --help says what there is
            """)
    void refusesWhatItDoesNotUnderstand(String arguments, String message) {
        assertEquals(BAD_USAGE, run(arguments.split(" ")));
        assertEquals("", printed());
        assertEquals(message + System.lineSeparator(), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void endsLikeAProgramThatABrokenPipeHasKilled() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Console console = new Console(broken, System.err);
        assertEquals(BROKEN_PIPE, Launcher.run(Trial::server, new String[] {"--help"}, console));
        assertEquals(BROKEN_PIPE, Launcher.run(Trial::server, new String[] {"--call", "refuse"}, console));
    }

    private int run(String... arguments) {
        return Launcher.run(Trial::server, arguments, console);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private record Sing() implements Command {
        @Override
        public String option() {
            return "--sing";
        }

        @Override
        public String help() {
            return "  --sing SONG          sing it\n";
        }

        @Override
        public int run(Application application, List<String> arguments, Console console) {
            console.print(application.server().name() + ": " + arguments);
            return 7;
        }
    }
}
