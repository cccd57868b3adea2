package dev.lathe.http.guard;

import dev.lathe.http.io.Refusal;
import dev.lathe.http.io.RequestHead;
import dev.lathe.json.Printable;
import java.util.List;
import java.util.Optional;

/**
 * Where the request ends is said in one way only (RFC 9112, section 6.3). Whoever stands in front of this server may
 * have read it in another, so the connection ends with each of these refusals.
 */
final class Framing {

    private static final List<String> CHUNKED = List.of("chunked");
    private static final int MOST_DIGITS = 18;

    private Framing() {}

    static Optional<Refusal> check(RequestHead head) {
        boolean isOld = head.protocol().equals("HTTP/1.0");
        if (!isOld && !head.protocol().equals("HTTP/1.1")) {
            return refuse(505, "'" + Printable.of(head.protocol()) + "' is not spoken here; use HTTP/1.1");
        }
        List<String> codings = head.all("Transfer-Encoding");
        List<String> lengths = head.all("Content-Length");
        return codings.isEmpty() ? checkLength(lengths) : checkCoding(codings, isOld, lengths.isEmpty());
    }

    private static Optional<Refusal> checkCoding(List<String> codings, boolean isOld, boolean isAlone) {
        if (isOld) {
            return refuse(400, "HTTP/1.0 has no Transfer-Encoding; send a Content-Length, or use HTTP/1.1");
        }
        if (!codings.equals(CHUNKED)) {
            String sent = Printable.of(String.join(", ", codings));
            return refuse(400, "the Transfer-Encoding is '" + sent + "'; 'chunked' is the only one");
        }
        return isAlone
                ? Optional.empty()
                : refuse(400, "there are a Content-Length and a Transfer-Encoding; send one of them");
    }

    private static Optional<Refusal> checkLength(List<String> lengths) {
        if (lengths.isEmpty() || lengths.size() == 1 && isNumber(lengths.get(0))) {
            return Optional.empty();
        }
        String sent = Printable.of(String.join(", ", lengths));
        return refuse(400, "the Content-Length is '" + sent + "'; send one, in digits");
    }

    /** Digits and nothing else: {@code Long.parseLong}, which servers use, takes a sign and digits of any script. */
    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<Refusal> refuse(int status, String message) {
        return Optional.of(Refusal.of(status, message).closing());
    }
}
