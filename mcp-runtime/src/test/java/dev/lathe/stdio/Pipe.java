package dev.lathe.stdio;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A pipe between two threads that holds so many bytes, as one of the operating system does: whoever writes waits for
 * room, whoever reads waits for bytes, and an interrupt ends neither. Half a minute without a change is a deadlock.
 */
final class Pipe {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final byte[] bytes;
    private int start;
    private int size;
    private boolean writerWaits;
    private boolean sinkClosed;
    private boolean sourceClosed;

    Pipe(int capacity) {
        this.bytes = new byte[capacity];
    }

    OutputStream sink() {
        return new Sink();
    }

    InputStream source() {
        return new Source();
    }

    /** Returns once somebody who writes has to wait for room. */
    void awaitFull() {
        lock.lock();
        try {
            while (!writerWaits) {
                awaitChange();
            }
        } finally {
            lock.unlock();
        }
    }

    private void write(byte[] from, int offset, int length) throws IOException {
        lock.lock();
        try {
            for (int i = 0; i < length; i++) {
                awaitRoom();
                bytes[(start + size) % bytes.length] = from[offset + i];
                size++;
            }
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void awaitRoom() throws IOException {
        while (size == bytes.length && !sourceClosed) {
            writerWaits = true;
            changed.signalAll();
            awaitChange();
            writerWaits = false;
        }
        if (sourceClosed) {
            throw new IOException("Broken pipe");
        }
    }

    private int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        lock.lock();
        try {
            while (size == 0 && !sinkClosed) {
                awaitChange();
            }
            int count = Math.min(length, size);
            for (int i = 0; i < count; i++) {
                into[offset + i] = bytes[start];
                start = (start + 1) % bytes.length;
            }
            size -= count;
            changed.signalAll();
            return count == 0 ? -1 : count;
        } finally {
            lock.unlock();
        }
    }

    private void awaitChange() {
        boolean interrupted = false;
        boolean isChanged = false;
        while (!isChanged) {
            try {
                isChanged = changed.await(30, TimeUnit.SECONDS);
                if (!isChanged) {
                    throw new AssertionError("a deadlock: nobody has touched the pipe for 30 s");
                }
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeSink() {
        lock.lock();
        try {
            sinkClosed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void closeSource() {
        lock.lock();
        try {
            sourceClosed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private final class Sink extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b});
        }

        @Override
        public void write(byte[] from, int offset, int length) throws IOException {
            Pipe.this.write(from, offset, length);
        }

        @Override
        public void close() {
            closeSink();
        }
    }

    private final class Source extends InputStream {

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return Pipe.this.read(into, offset, length);
        }

        @Override
        public int available() {
            lock.lock();
            try {
                return size;
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void close() {
            closeSource();
        }
    }
}
