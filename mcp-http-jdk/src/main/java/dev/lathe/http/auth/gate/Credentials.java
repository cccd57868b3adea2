package dev.lathe.http.auth.gate;

import dev.lathe.http.auth.TokenFlaw;
import dev.lathe.http.io.RequestHead;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a request brings to show who sends it. That is a token in the {@code Authorization} header (RFC 6750, section
 * 2.1) and nowhere else: a form is not looked at, and a token in the query, where every log keeps it, is none.
 */
sealed interface Credentials {

    /** Nothing, or something of another scheme. */
    record None() implements Credentials {}

    /** More than one token, which may be one more than the sender knows of. */
    record Several() implements Credentials {}

    /**
     * What cannot be a token.
     *
     * @param hasProof whether its scheme is that of tokens with a proof
     */
    record Flawed(TokenFlaw flaw, boolean hasProof) implements Credentials {}

    /** A token. */
    final class Bearer implements Credentials {

        private final String token;

        private Bearer(String token) {
            this.token = token;
        }

        String token() {
            return token;
        }
    }

    /** A token that its sender has a proof for (RFC 9449, section 7.1), or says so. */
    final class Bound implements Credentials {

        private final String token;

        private Bound(String token) {
            this.token = token;
        }

        @Override
        public boolean hasProof() {
            return true;
        }

        String token() {
            return token;
        }
    }

    /** Tells whether it is said that there is a proof beside the token. */
    default boolean hasProof() {
        return false;
    }

    /** What a header begins with (RFC 9110, section 11.4). */
    Pattern SCHEME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    /** What a token is made of beside letters and digits (RFC 6750, section 2.1). */
    String MARKS = "-._~+/";

    /**
     * Reads the credentials of a request.
     *
     * @param longest what is longer than so many characters is no token
     * @param withProofs whether {@code DPoP} is a scheme too
     */
    static Credentials of(RequestHead head, int longest, boolean withProofs) {
        List<String> headers = head.all("Authorization");
        if (headers.isEmpty()) {
            return new None();
        }
        if (headers.size() > 1 || hasTokenInQuery(head.uri().getRawQuery())) {
            return new Several();
        }
        return of(headers.get(0), longest, withProofs);
    }

    private static Credentials of(String header, int longest, boolean withProofs) {
        Matcher scheme = SCHEME.matcher(header);
        if (!scheme.lookingAt()) {
            return new None();
        }
        boolean isBound = withProofs && scheme.group().equalsIgnoreCase("DPoP");
        if (!isBound && !scheme.group().equalsIgnoreCase("Bearer")) {
            return new None();
        }
        // Before anything whose work grows with what it is shown.
        if (header.length() > longest) {
            return new Flawed(TokenFlaw.TOO_LARGE, isBound);
        }
        int begin = scheme.end();
        while (begin < header.length() && header.charAt(begin) == ' ') {
            begin++;
        }
        String token = header.substring(begin);
        if (begin == scheme.end() || !isToken(token)) {
            return new Flawed(TokenFlaw.MALFORMED, isBound);
        }
        return isBound ? new Bound(token) : new Bearer(token);
    }

    /** Tells whether this is a {@code b64token}. A pattern would take four times as long. */
    private static boolean isToken(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '=') {
            end--;
        }
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            boolean isAlphanumeric = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            if (!isAlphanumeric && MARKS.indexOf(c) < 0) {
                return false;
            }
        }
        return end > 0;
    }

    private static boolean hasTokenInQuery(@Nullable String query) {
        if (query == null) {
            return false;
        }
        for (String parameter : query.split("[&;]", -1)) {
            if (decoded(parameter.split("=", 2)[0]).equals("access_token")) {
                return true;
            }
        }
        return false;
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return name;
        }
    }
}
