package dev.lathe.http.guard;

import dev.lathe.http.io.Refusal;
import dev.lathe.http.io.RequestHead;
import dev.lathe.json.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a request must say of its body, and of the answer it wants (Streamable HTTP, Sending Messages). */
public final class MediaTypes {

    private static final String JSON = "application/json";
    private static final String EVENTS = "text/event-stream";

    /** What nearly all clients say, word for word, so that it need not be taken apart. */
    private static final List<String> USUAL_ACCEPT = List.of(JSON + ", " + EVENTS);

    private MediaTypes() {}

    /**
     * Returns why a POST is refused: 415 when its body is not said to be JSON in UTF-8 and nothing else, 406 when it
     * would not take both JSON and events as an answer.
     *
     * @param lenientAccept whether one that has no {@code Accept} takes everything, as HTTP has it; MCP does not
     */
    public static Optional<Refusal> ofPost(RequestHead head, boolean lenientAccept) {
        return checkContent(head).or(() -> {
            List<String> accept = head.all("Accept");
            return accept.isEmpty() && lenientAccept ? Optional.empty() : checkAccept(accept, List.of(JSON, EVENTS));
        });
    }

    /** Returns why a GET is refused: 406 when it would not take events as an answer. */
    public static Optional<Refusal> ofGet(RequestHead head) {
        return checkAccept(head.all("Accept"), List.of(EVENTS));
    }

    private static Optional<Refusal> checkContent(RequestHead head) {
        List<String> types = head.all("Content-Type");
        if (types.size() != 1 || !isJson(types.get(0))) {
            Refusal refusal = refuse(415, "Content-Type", types, "send '" + JSON + "', in UTF-8");
            return Optional.of(refusal.with("Accept", JSON));
        }
        List<String> codings = head.all("Content-Encoding");
        if (!codings.isEmpty()) {
            Refusal refusal = refuse(415, "Content-Encoding", codings, "send the body as it is, and none");
            return Optional.of(refusal.with("Accept-Encoding", "identity"));
        }
        return Optional.empty();
    }

    private static boolean isJson(String text) {
        return text.equals(JSON)
                || MediaRange.of(text)
                        .filter(content -> content.type().equals(JSON))
                        .map(content -> content.parameters().getOrDefault("charset", "utf-8"))
                        .filter("utf-8"::equalsIgnoreCase)
                        .isPresent();
    }

    private static Optional<Refusal> checkAccept(List<String> accept, List<String> wanted) {
        if (accept.equals(USUAL_ACCEPT)) {
            return Optional.empty();
        }
        List<MediaRange> ranges = new ArrayList<>();
        for (String line : accept) {
            for (String element : FieldText.split(line, ',')) {
                MediaRange.of(element).ifPresent(ranges::add);
            }
        }
        return wanted.stream().allMatch(type -> accepts(ranges, type))
                ? Optional.empty()
                : Optional.of(refuse(406, "Accept", accept, "send '" + String.join(", ", wanted) + "'"));
    }

    /** What is said of the type itself goes before what is said of all of its kind, and that before what is of all. */
    private static boolean accepts(List<MediaRange> ranges, String type) {
        String kind = type.substring(0, type.indexOf('/') + 1) + "*";
        for (String named : List.of(type, kind, "*/*")) {
            List<MediaRange> said =
                    ranges.stream().filter(range -> range.type().equals(named)).toList();
            if (!said.isEmpty()) {
                return said.stream().anyMatch(MediaRange::isWanted);
            }
        }
        return false;
    }

    private static Refusal refuse(int status, String header, List<String> sent, String remedy) {
        String is = sent.isEmpty() ? "missing" : "'" + Printable.of(String.join(", ", sent)) + "'";
        return Refusal.of(status, "the " + header + " is " + is + "; " + remedy);
    }
}
