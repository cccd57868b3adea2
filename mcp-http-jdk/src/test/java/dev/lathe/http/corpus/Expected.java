package dev.lathe.http.corpus;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.json.JsonString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What comes back: a status, maybe a body, maybe headers; or the end of the connection. */
final class Expected {

    private static final Pattern ANSWER = Pattern.compile("([1-5][0-9][0-9])(?: (.*))?");
    private static final Pattern ERROR = Pattern.compile("(?:(\\S+): )?(-[0-9]+) (.*)");

    private final String text;
    private final List<String> headers = new ArrayList<>();

    private Expected(String text) {
        this.text = text;
    }

    /** Reads the right sides of lines that begin with "<". */
    static List<Expected> all(List<String> lines) {
        List<Expected> all = new ArrayList<>();
        for (String line : lines) {
            if (line.equals("closed") || ANSWER.matcher(line).matches()) {
                all.add(new Expected(line));
            } else {
                all.get(all.size() - 1).headers.add(line);
            }
        }
        return all;
    }

    boolean isEnd() {
        return text.equals("closed");
    }

    /** Tells whether the request is not served, whatever is said of that. */
    boolean isRefusal() {
        return isEnd() || text.charAt(0) >= '4';
    }

    void hold(Optional<Answer> answer, String name) {
        String said = answer.map(Expected::shown).orElse("closed");
        assertTrue(
                isEnd() ? answer.isEmpty() : answer.isPresent() && matches(answer.get()),
                () -> name + "\nexpected " + text + " " + headers + "\nbut was  " + said);
    }

    private boolean matches(Answer answer) {
        Matcher parts = ANSWER.matcher(text);
        return parts.matches()
                && answer.status() == Integer.parseInt(parts.group(1))
                && (parts.group(2) == null || matchesBody(parts.group(2), answer.body()))
                && headers.stream().allMatch(header -> matchesHeader(header, answer));
    }

    private static boolean matchesHeader(String expected, Answer answer) {
        if (expected.startsWith("no ")) {
            return answer.header(expected.substring("no ".length())).isEmpty();
        }
        int colon = expected.indexOf(':');
        return answer.header(expected.substring(0, colon))
                .equals(expected.substring(colon + 1).trim());
    }

    private static boolean matchesBody(String expected, String body) {
        if (expected.equals("nothing")) {
            return body.isEmpty();
        }
        Matcher error = ERROR.matcher(expected);
        String whole = error.matches() ? error(error.group(1), error.group(2), error.group(3)) : expected;
        String pattern = Arrays.stream(whole.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(pattern, Pattern.DOTALL).matcher(body).matches();
    }

    private static String error(String id, String code, String message) {
        String member = id == null ? "" : "\"id\":" + id + ",";
        return "{\"jsonrpc\":\"2.0\"," + member + "\"error\":{\"code\":" + code + ",\"message\":"
                + new JsonString(message) + "}}";
    }

    private static String shown(Answer answer) {
        return answer.status() + " " + answer.body() + " " + answer.headers();
    }
}
