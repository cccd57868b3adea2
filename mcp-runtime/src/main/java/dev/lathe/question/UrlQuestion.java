package dev.lathe.question;

import dev.lathe.feature.UrlAnswer;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A page to open (Elicitation, section URL Mode). */
public final class UrlQuestion extends Elicitation<UrlAnswer> {

    /**
     * Asks for that page.
     *
     * @throws IllegalArgumentException if the URL is not safe to send
     */
    public UrlQuestion(String key, String message, URI url) {
        super(key, params(message, url), Need.URL);
    }

    private static String params(String message, URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        boolean isSafe = scheme.equals("https") || scheme.equals("http") && isLoopback(url.getHost());
        if (!isSafe || url.getHost() == null) {
            throw new IllegalArgumentException("a user can be sent to 'https' alone, or to 'http' on this machine");
        }
        if (url.getRawUserInfo() != null) {
            throw new IllegalArgumentException("a URL that is sent to a client must not have a user or a password");
        }
        JsonWriter json = new JsonWriter().beginObject();
        json.name("mode").value("url").name("message").value(message);
        return json.name("url").value(url.toASCIIString()).endObject().toString();
    }

    private static boolean isLoopback(@Nullable String host) {
        return host != null
                && (host.equalsIgnoreCase("localhost")
                        || host.equals("[::1]")
                        || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}"));
    }

    @Override
    UrlAnswer accepted(JsonObject result) {
        return UrlAnswer.ACCEPTED;
    }

    @Override
    UrlAnswer declined() {
        return UrlAnswer.DECLINED;
    }

    @Override
    UrlAnswer cancelled() {
        return UrlAnswer.CANCELLED;
    }
}
