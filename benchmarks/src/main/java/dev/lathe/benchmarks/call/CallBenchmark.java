package dev.lathe.benchmarks.call;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lathe.benchmarks.call.Shop.Delivery;
import dev.lathe.benchmarks.call.Shop.Item;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.json.JsonLimits;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the bytes of the arguments to those of the result: with what is generated, and with an ObjectMapper. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class CallBenchmark {

    /** What an ObjectMapper reads the arguments into. */
    record Order(
            String customer, Delivery delivery, @Nullable String note, List<Item> items) {}

    private static final byte[] ARGUMENTS = """
            {"customer":"Ada Lovelace","delivery":"BIKE","note":"before noon, please","items":[\
            {"article":"pen","quantity":2,"price":2.50,"gift":false},\
            {"article":"ink","quantity":1,"price":9.90,"gift":true},\
            {"article":"paper","quantity":500,"price":0.02,"gift":false}]}""".getBytes(StandardCharsets.UTF_8);

    private final Shop shop = new Shop();
    private final Features features = ShopFeatures.of(shop);
    private final ObjectMapper mapper = new ObjectMapper();

    /** Makes sure that both give the same. */
    @Setup
    public void prepare() throws Exception {
        if (!Arrays.equals(generated(), objectMapper())) {
            throw new IllegalStateException("not the same result");
        }
    }

    @Benchmark
    public byte[] generated() throws Exception {
        Arguments arguments =
                new Arguments((JsonObject) JsonReader.read(ARGUMENTS, 0, ARGUMENTS.length, JsonLimits.DEFAULT));
        return features.call("order", arguments, NoContext.INSTANCE)
                .structured()
                .orElseThrow()
                .toBytes();
    }

    @Benchmark
    public byte[] objectMapper() throws IOException {
        Order order = mapper.readValue(ARGUMENTS, Order.class);
        return mapper.writeValueAsBytes(shop.order(order.customer(), order.delivery(), order.note(), order.items()));
    }
}
