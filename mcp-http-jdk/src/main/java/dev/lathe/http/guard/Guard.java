package dev.lathe.http.guard;

import dev.lathe.http.io.Refusal;
import dev.lathe.http.io.RequestHead;
import dev.lathe.json.Printable;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of every request before its route is looked at and before anybody asks who sends it (Streamable HTTP,
 * Security &amp; Endpoint).
 *
 * <p>Both {@code Host} and {@code Origin} are asked: where a name was rebound to this machine the two agree, and only
 * the first is foreign; where a page calls across origins only the second is.
 *
 * <p>Immutable, hence safe for use by threads.
 */
public final class Guard {

    private final Hosts hosts;
    private final Origins origins;
    private final int mostUrlChars;
    private final int mostHeaders;

    /**
     * @param mostUrlChars how many chars a target may have, 8192 by default; more are 414
     * @param mostHeaders how many header values a request may have in all, 100 by default; more are 431
     */
    public Guard(Hosts hosts, Origins origins, int mostUrlChars, int mostHeaders) {
        this.hosts = hosts;
        this.origins = origins;
        this.mostUrlChars = mostUrlChars;
        this.mostHeaders = mostHeaders;
    }

    /**
     * Returns why the request is refused; empty when it may go on. The first of these that is wrong is told: protocol
     * and framing, length of the target, headers, {@code Host}, {@code Origin}.
     */
    public Optional<Refusal> check(RequestHead head) {
        return Framing.check(head)
                .or(() -> checkUrl(head))
                .or(() -> Fields.check(head.headers(), mostHeaders))
                .or(() -> checkHost(head))
                .or(() -> checkOrigin(head));
    }

    private Optional<Refusal> checkUrl(RequestHead head) {
        int length = head.uri().toString().length();
        return length <= mostUrlChars
                ? Optional.empty()
                : refuse(414, "the URL has " + length + " characters; " + mostUrlChars + " are the most");
    }

    private Optional<Refusal> checkHost(RequestHead head) {
        List<String> sent = head.all("Host");
        if (sent.size() != 1) {
            return refuse(400, "there are " + sent.size() + " Host headers; send one");
        }
        String text = Printable.of(sent.get(0));
        Optional<Authority> host = Authority.of(sent.get(0));
        if (host.isEmpty()) {
            return refuse(400, "the Host '" + text + "' is no name with or without a port; send one");
        }
        if (!Paths.isSentTo(head.uri(), host.get())) {
            return refuse(400, "the URL is for another than the Host '" + text + "'; send the path alone");
        }
        return hosts.allow(host.get(), head.local())
                ? Optional.empty()
                : refuse(403, "the Host '" + text + "' is not one of this server's; allow it with allowedHosts");
    }

    private Optional<Refusal> checkOrigin(RequestHead head) {
        List<String> sent = head.all("Origin");
        if (sent.size() > 1) {
            return refuse(403, "there are " + sent.size() + " Origin headers; send one, or none");
        }
        if (sent.isEmpty() || origins.allow(sent.get(0), head.local())) {
            return Optional.empty();
        }
        return refuse(
                403,
                "pages of the Origin '" + Printable.of(sent.get(0))
                        + "' may not call this server; allow it with allowedOrigins");
    }

    private static Optional<Refusal> refuse(int status, String message) {
        return Optional.of(Refusal.of(status, message));
    }
}
