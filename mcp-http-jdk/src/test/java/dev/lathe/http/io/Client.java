package dev.lathe.http.io;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A client that says what it likes, byte for byte. */
final class Client implements AutoCloseable {

    private static final int PATIENCE_IN_MILLIS = 20_000;

    private final Socket socket = new Socket();

    /** Connects, and makes it hard to send it much that it does not read. */
    Client(InetSocketAddress server) throws IOException {
        socket.setReceiveBufferSize(4096);
        socket.setTcpNoDelay(true);
        socket.connect(server);
        socket.setSoTimeout(PATIENCE_IN_MILLIS);
    }

    /** Sends lines, each of which ends as HTTP wants it. */
    Client lines(String... lines) throws IOException {
        return text(String.join("\r\n", lines) + "\r\n");
    }

    Client text(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Client get() throws IOException {
        return get("/");
    }

    Client get(String path) throws IOException {
        return lines("GET " + path + " HTTP/1.1", "Host: localhost", "");
    }

    Client post(String body) throws IOException {
        return lines("POST / HTTP/1.1", "Host: localhost", "Content-Length: " + body.length(), "")
                .text(body);
    }

    /** Returns a head without its date, which is another every time. */
    String head() throws IOException {
        return readTo("\r\n\r\n").replaceFirst("Date: .*\r\n", "");
    }

    /** Returns the first line of a response, and reads the rest of its head. */
    String statusLine() throws IOException {
        return head().lines().findFirst().orElse("");
    }

    /** Returns what comes, up to and with this. */
    String readTo(String end) throws IOException {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        while (!read.toString(StandardCharsets.UTF_8).endsWith(end)) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the end, after: " + read.toString(StandardCharsets.UTF_8));
            }
            read.write(next);
        }
        return read.toString(StandardCharsets.UTF_8);
    }

    /** Returns so many bytes. */
    String body(int length) throws IOException {
        return new String(socket.getInputStream().readNBytes(length), StandardCharsets.UTF_8);
    }

    /** Returns what comes until the connection ends. */
    String rest() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Returns how many bytes come until the connection ends, in whatever way. */
    long lengthOfRest() {
        long length = 0;
        try {
            for (int count = 0; count >= 0; count = socket.getInputStream().read(new byte[64 * 1024])) {
                length += count;
            }
        } catch (IOException reset) {
            return length;
        }
        return length;
    }

    /** Says that it has nothing more to say, and goes on listening. */
    Client halfClose() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** Is gone as a process is that has crashed. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
