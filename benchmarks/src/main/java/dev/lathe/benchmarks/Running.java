package dev.lathe.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A process that answers lines with lines. */
public final class Running implements AutoCloseable {

    private final Process process;
    private final OutputStream in;
    private final InputStream out;

    Running(Process process) {
        this.process = process;
        this.in = process.getOutputStream();
        this.out = process.getInputStream();
    }

    /** Sends whole lines, with one write. */
    void send(byte[] lines, int offset, int length) throws IOException {
        in.write(lines, offset, length);
        in.flush();
    }

    /** Sends a line. */
    public void send(String line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        send(bytes, 0, bytes.length);
    }

    /** Reads what has arrived, at least a byte. */
    int receive(byte[] buffer) throws IOException {
        int count = out.read(buffer);
        if (count < 0) {
            throw new IOException("the process has ended without an answer");
        }
        return count;
    }

    /** Reads a message; a word of the JVM's own on standard output is none. */
    public String receive() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int b;
        while ((b = out.read()) != '\n') {
            if (b < 0) {
                throw new IOException("the process has ended without an answer: " + line);
            }
            line.write(b);
        }
        String message = line.toString(StandardCharsets.UTF_8);
        if (!message.startsWith("{")) {
            throw new IOException("this is no message: " + message);
        }
        return message;
    }

    /** Returns the number that the system knows it by. */
    public long pid() {
        return process.pid();
    }

    /** Returns the time of processors that it has used, as far as the system tells. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Ends the input and waits until the process has ended. */
    @Override
    public void close() throws IOException {
        in.close();
        out.transferTo(OutputStream.nullOutputStream());
        try {
            process.waitFor();
        } catch (InterruptedException stop) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
