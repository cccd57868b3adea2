package dev.lathe.http.corpus;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A response.
 *
 * @param status the status code
 * @param headers as they came, "Name: value"
 * @param body as UTF-8
 */
record Answer(int status, List<String> headers, String body) {

    /** Reads one response; empty if the connection ends instead. */
    static Optional<Answer> read(InputStream in, boolean isToHead) throws IOException {
        Answer head = head(in);
        if (head.status == 0) {
            return Optional.empty();
        }
        boolean hasBody = !isToHead && head.status >= 200 && head.status != 204;
        String body = hasBody ? new String(head.bodyIn(in).readAllBytes(), StandardCharsets.UTF_8) : "";
        return Optional.of(new Answer(head.status, head.headers, body));
    }

    /** Reads what is ahead of the body; a status of 0 if the connection ends instead. */
    static Answer head(InputStream in) throws IOException {
        String first = line(in);
        int status = first.isEmpty() ? 0 : Integer.parseInt(first.split(" ")[1]);
        List<String> headers = new ArrayList<>();
        for (String next = line(in); !next.isEmpty(); next = line(in)) {
            headers.add(next);
        }
        return new Answer(status, headers, "");
    }

    /** Returns what comes behind this head, up to the end of the body. */
    InputStream bodyIn(InputStream in) throws IOException {
        if (header("Transfer-Encoding").equalsIgnoreCase("chunked")) {
            return new Chunks(in);
        }
        String length = header("Content-Length");
        return length.isEmpty() ? in : new ByteArrayInputStream(in.readNBytes(Integer.parseInt(length)));
    }

    /** Returns the value of a header; empty text if there is none. */
    String header(String name) {
        return headers.stream()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).trim())
                .findFirst()
                .orElse("");
    }

    /** Tells whether nothing in it moves a terminal or begins a line. */
    boolean isPlain() {
        return (headers + body).chars().noneMatch(Character::isISOControl);
    }

    /** Reads a line, without its end; an empty one at the end of everything. */
    static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 && line.isEmpty()) {
                return "";
            }
            if (next < 0) {
                throw new EOFException("the response ends within '" + line + "'");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }
}
