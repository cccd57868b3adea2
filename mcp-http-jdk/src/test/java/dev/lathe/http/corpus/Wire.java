package dev.lathe.http.corpus;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Optional;

/** A connection on which anything can be sent. */
final class Wire implements AutoCloseable {

    /** Only for a server that does not answer at all, which is a failed test. */
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;
    private final InputStream in;

    Wire(InetSocketAddress server) throws IOException {
        socket = new Socket(server.getAddress(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream());
    }

    /** Sends as much as the server takes: it may have seen enough before the end. */
    void send(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException enough) {
            // What it has answered can be read.
        }
    }

    /** Sends nothing any more, and still listens. */
    void shut() throws IOException {
        socket.shutdownOutput();
    }

    /** Returns the next answer; empty if the connection ends instead. */
    Optional<Answer> next(boolean isToHead) throws IOException {
        try {
            return Answer.read(in, isToHead);
        } catch (SocketTimeoutException silence) {
            throw silence;
        } catch (IOException reset) {
            return Optional.empty();
        }
    }

    /** Returns what comes, as it comes. */
    InputStream in() {
        return in;
    }

    /** Drops the connection such that what is sent to it is refused. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
