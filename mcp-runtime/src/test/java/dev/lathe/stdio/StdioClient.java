package dev.lathe.stdio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.dialogue.Client;
import dev.lathe.dialogue.Witness;
import dev.lathe.wire.Acceptor;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Talks to a server over the stdio transport, through pipes instead of a process. */
public final class StdioClient implements Client {

    /** How many bytes may be on their way in either direction. */
    static final int CAPACITY = 64 * 1024;

    private static final String END = "(end of output)";

    private final Witness witness = new Witness();
    private final Pipe input = new Pipe(CAPACITY);
    private final Pipe output = new Pipe(CAPACITY);
    private final OutputStream toServer = input.sink();
    private final InputStream fromServer = new BufferedInputStream(output.source());
    private final CompletableFuture<Stdio.End> served;
    private int silences;

    /** Brings the server a client, and serves that on a thread of its own until {@link #close()}. */
    public StdioClient(Acceptor server) {
        served = CompletableFuture.supplyAsync(() -> serve(server), StdioClient::start);
    }

    private static void start(Runnable server) {
        Thread thread = new Thread(server, "server");
        thread.setDaemon(true);
        thread.start();
    }

    private Stdio.End serve(Acceptor server) {
        try (OutputStream out = output.sink()) {
            return Stdio.serve(server, input.source(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void send(String line) {
        send((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes as they are. */
    void send(byte[] bytes) {
        witness.sent(bytes);
        try {
            toServer.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns once the client cannot send any more. */
    void awaitJamOfInput() {
        input.awaitFull();
    }

    /** Returns once the server cannot say any more. */
    void awaitJamOfOutput() {
        output.awaitFull();
    }

    @Override
    public String next() {
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            int b = fromServer.read();
            while (b >= 0 && b != '\n') {
                line.write(b);
                b = fromServer.read();
            }
            if (b < 0) {
                return line + END;
            }
            String said = strictly(line.toByteArray());
            witness.heard(said);
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Decodes UTF-8 without forgiving anything. */
    private static String strictly(byte[] line) throws IOException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
    }

    /** Asks for what is refused at once: that the refusal comes next shows that nothing else came before. */
    @Override
    public void expectSilence() {
        silences++;
        String id = "\"silence " + silences + "\"";
        send("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"silence\"}");
        assertEquals(
                "{\"jsonrpc\":\"2.0\",\"id\":" + id
                        + ",\"error\":{\"code\":-32601,\"message\":\"Method not found: silence\"}}",
                next());
    }

    @Override
    public List<String> close() {
        hangUp();
        List<String> rest = new ArrayList<>();
        for (String line = next(); !line.equals(END); line = next()) {
            rest.add(line);
        }
        assertEquals(Stdio.End.INPUT_ENDED, served.join());
        return rest;
    }

    /** Ends the input; the server may have more to say. */
    void hangUp() {
        witness.hungUp();
        try {
            toServer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
