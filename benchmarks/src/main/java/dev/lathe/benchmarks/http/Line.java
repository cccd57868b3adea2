package dev.lathe.benchmarks.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** A connection on which one request is sent again and again, each when the last one is answered. */
final class Line implements AutoCloseable {

    private final SocketChannel channel;
    private final ByteBuffer request;
    private final Answers answers = new Answers();
    private long sent;

    private Line(SocketChannel channel, ByteBuffer request) {
        this.channel = channel;
        this.request = request;
    }

    /** Connects. */
    static Line open(Post post) throws IOException {
        SocketChannel channel = SocketChannel.open(post.address());
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        byte[] bytes = post.bytes();
        return new Line(
                channel, ByteBuffer.allocateDirect(bytes.length).put(bytes).flip());
    }

    SocketChannel channel() {
        return channel;
    }

    void send(long now) throws IOException {
        sent = now;
        channel.write(request.rewind());
        if (request.hasRemaining()) {
            throw new IOException("a request that is too long to be sent at once");
        }
    }

    /** Reads what has arrived; tells whether that was the end of an answer. */
    boolean receive(ByteBuffer buffer) throws IOException {
        if (channel.read(buffer.clear()) < 0) {
            throw new EOFException("the server has closed the connection");
        }
        return answers.take(buffer.flip());
    }

    /** Returns the nanoseconds since the request was sent. */
    long since(long now) {
        return now - sent;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
