package dev.lathe.authorization;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A connection that one call after another goes over, by hand: of a hundred thousand calls at once the JDK's client
 * loses one, whatever the server.
 */
final class NotesConnection implements Closeable {

    private static final String LENGTH = "content-length:";

    private final URI url;
    private final Socket socket;
    private final InputStream in;

    NotesConnection(URI url) throws IOException {
        this.url = url;
        this.socket = new Socket(url.getHost(), url.getPort());
        this.in = new BufferedInputStream(socket.getInputStream());
        socket.setTcpNoDelay(true);
    }

    /** Calls a tool that takes nothing, and returns the status of the answer. */
    int call(String token, String tool) throws IOException {
        String body = NotesClient.body(tool, "{}");
        StringBuilder request = new StringBuilder("POST " + url.getPath() + " HTTP/1.1\r\nHost: " + url.getAuthority());
        NotesClient.headers(tool).forEach((name, value) -> request.append("\r\n" + name + ": " + value));
        request.append(
                "\r\nAuthorization: Bearer " + token + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
        socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.US_ASCII));
        int status = Integer.parseInt(line().split(" ")[1]);
        int length = 0;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(header.substring(LENGTH.length()).strip());
            }
        }
        in.skipNBytes(length);
        return status;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("an answer that ends with '" + line + "'");
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
