package dev.lathe.server;

import dev.lathe.task.LiveTasks;
import dev.lathe.wire.Acceptor;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Outbound;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import java.util.concurrent.TimeUnit;

/** The only connection that a process has: what it has begun ends with it, since nobody will ask for it any more. */
record WithTasks(Inbound connection, LiveTasks tasks) implements Inbound {

    /** Opens that connection. */
    record Opener(Acceptor server, LiveTasks tasks) implements Acceptor {
        @Override
        public Inbound connect(Outbound outbound) {
            return new WithTasks(server.connect(outbound), tasks);
        }
    }

    @Override
    public void receive(byte[] bytes, int offset, int length, Reply reply) {
        connection.receive(bytes, offset, length, reply);
    }

    @Override
    public void refuse(RpcError error, Reply reply) {
        connection.refuse(error, reply);
    }

    @Override
    public void close(long graceMillis) {
        long began = System.nanoTime();
        connection.close(graceMillis);
        long taken = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
        tasks.close(Math.max(0, graceMillis - taken));
    }
}
