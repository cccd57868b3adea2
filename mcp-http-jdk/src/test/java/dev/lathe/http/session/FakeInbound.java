package dev.lathe.http.session;

import dev.lathe.wire.Inbound;
import dev.lathe.wire.Outbound;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;

/** The server's end of a connection, which only knows whether it is closed. */
final class FakeInbound implements Inbound {

    final Outbound outbound;
    private volatile boolean closed;

    FakeInbound(Outbound outbound) {
        this.outbound = outbound;
    }

    @Override
    public void receive(byte[] bytes, int offset, int length, Reply reply) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void refuse(RpcError error, Reply reply) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close(long graceMillis) {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }
}
