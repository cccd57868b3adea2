package dev.lathe.http.auth;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sends requests as they are written, which no client would, and reads answers as they come. */
public final class RawHttp {

    private final int port;

    public RawHttp(int port) {
        this.port = port;
    }

    /** Sends the lines of a head without a body, and returns the answer. */
    public Answer send(String requestLine, List<String> headers) throws IOException {
        return send(requestLine, headers, "");
    }

    /** Sends the lines of a head and a body, and returns the answer. */
    public Answer send(String requestLine, List<String> headers, String body) throws IOException {
        String head = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n";
        for (String header : headers) {
            head += header + "\r\n";
        }
        return exchange(head + "\r\n" + body);
    }

    /** Sends this and returns everything that comes until the connection ends. */
    public Answer exchange(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            byte[] answer = socket.getInputStream().readAllBytes();
            return new Answer(new String(answer, StandardCharsets.UTF_8));
        }
    }

    /** An answer, or what there is of one. */
    public record Answer(String text) {

        public int status() {
            return Integer.parseInt(text.substring(9, 12));
        }

        /** Returns the value of a header, or a word that no header has. */
        public String header(String name) {
            return text.lines()
                    .takeWhile(line -> !line.isEmpty())
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).trim())
                    .findFirst()
                    .orElse("(none)");
        }

        public String body() {
            return text.substring(text.indexOf("\r\n\r\n") + 4);
        }
    }
}
