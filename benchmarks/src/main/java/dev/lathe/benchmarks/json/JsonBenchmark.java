package dev.lathe.benchmarks.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.lathe.json.JsonNull;
import dev.lathe.json.JsonValue;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From the bytes of a message to a tree, from a tree to bytes, and from Java values to bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class JsonBenchmark {

    /** Which message. */
    @Param
    public Document document = Document.SMALL;

    private Order order = document.order();
    private byte[] json = new byte[0];
    private JsonValue tree = JsonNull.NULL;
    private JsonNode jacksonTree = NullNode.getInstance();

    /** Makes sure that all write the same. */
    @Setup
    public void prepare() throws IOException {
        order = document.order();
        json = LatheCodec.write(order);
        tree = LatheCodec.read(json);
        jacksonTree = JacksonCodec.read(json);
        for (byte[] written : new byte[][] {writeTree(), writeTreeJackson(), writeJackson()}) {
            if (!Arrays.equals(written, json)) {
                throw new IllegalStateException("not the same message");
            }
        }
        System.out.println("(" + json.length + " bytes)");
    }

    @Benchmark
    public JsonValue read() {
        return LatheCodec.read(json);
    }

    @Benchmark
    public JsonNode readJackson() throws IOException {
        return JacksonCodec.read(json);
    }

    /** The least that reading can be: every text is taken, nothing is kept. */
    @Benchmark
    public void readJacksonTokens(Blackhole texts) throws IOException {
        JacksonCodec.readTokens(json, texts);
    }

    @Benchmark
    public byte[] writeTree() {
        return LatheCodec.write(tree);
    }

    @Benchmark
    public byte[] writeTreeJackson() throws IOException {
        return JacksonCodec.write(jacksonTree);
    }

    @Benchmark
    public byte[] write() {
        return LatheCodec.write(order);
    }

    @Benchmark
    public byte[] writeJackson() throws IOException {
        return JacksonCodec.write(order);
    }
}
