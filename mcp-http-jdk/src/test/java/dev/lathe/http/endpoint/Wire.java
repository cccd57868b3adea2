package dev.lathe.http.endpoint;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One connection to a server. What does not come within ten seconds fails the test. */
public final class Wire implements AutoCloseable {

    private static final int TEN_SECONDS = 10_000;

    private final URI server;
    private final Socket socket;
    private final InputStream in;

    private Wire(URI server, Socket socket) throws IOException {
        this.server = server;
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    public static Wire to(URI server) {
        return to(server, new Socket());
    }

    /** Returns one that holds only little which nobody has read. */
    public static Wire narrow(URI server) {
        Socket socket = new Socket();
        try {
            socket.setReceiveBufferSize(4_096);
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
        return to(server, socket);
    }

    private static Wire to(URI server, Socket socket) {
        try {
            socket.setSoTimeout(TEN_SECONDS);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort()), TEN_SECONDS);
            return new Wire(server, socket);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    /** Sends a request, and returns the response when its head is there. */
    public Heard ask(Request request) {
        send(request);
        return hear(request.method());
    }

    public void send(Request request) {
        send(request.bytes(server));
    }

    /** Sends whatever it is, as far as the server takes it. */
    public void send(String text) {
        send(text.getBytes(StandardCharsets.UTF_8));
    }

    private void send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Returns the next response when its head is there. */
    public Heard hear() {
        return hear("POST");
    }

    private Heard hear(String method) {
        try {
            return Heard.read(in, method.equals("HEAD"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Waits until the server closes the connection, which it must do without another word. */
    public void awaitEnd() {
        try {
            int next = in.read();
            if (next >= 0) {
                throw new AssertionError("the server has said '" + (char) next + "'");
            }
        } catch (SocketTimeoutException open) {
            throw new UncheckedIOException(open);
        } catch (IOException reset) {
            // That is an end, too.
        }
    }

    /** Breaks the connection as a client does that crashes: the other side is told at once (RST). */
    public void cut() {
        try {
            socket.setSoLinger(true, 0);
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
