package dev.lathe.server;

import dev.lathe.json.JsonLimits;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonReader;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import dev.lathe.stateless.RequestMeta;
import dev.lathe.wire.Inbound;
import dev.lathe.wire.Reply;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** One call that the process makes of a tool of its own, all the way that a client's call takes. */
final class OwnCall implements Reply {

    /** The server wrote it, so it may be as large as it likes. */
    private static final JsonLimits TRUSTED =
            new JsonLimits(1_000, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final CountDownLatch answered = new CountDownLatch(1);
    private volatile JsonObject result = JsonObject.EMPTY;
    private volatile @Nullable RpcError refusal;

    static JsonObject of(Inbound server, String revision, String tool, JsonObject arguments) {
        byte[] request = request(revision, tool, arguments);
        OwnCall call = new OwnCall();
        server.receive(request, 0, request.length, call);
        return call.await();
    }

    private static byte[] request(String revision, String tool, JsonObject arguments) {
        JsonWriter json = new JsonWriter();
        json.beginObject().name("jsonrpc").value("2.0").name("id").value(1);
        json.name("method").value("tools/call").name("params").beginObject();
        json.name("name").value(tool).name("arguments").value(arguments);
        json.name("_meta").beginObject();
        json.name(RequestMeta.VERSION).value(revision);
        json.name(RequestMeta.CAPABILITIES).beginObject().endObject();
        return json.endObject().endObject().endObject().toBytes();
    }

    private JsonObject await() {
        try {
            answered.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new RpcException(RpcError.INTERNAL_ERROR, "interrupted");
        }
        if (refusal != null) {
            throw new RpcException(refusal);
        }
        return result;
    }

    @Override
    public void ahead(JsonWriter notification) {
        // Nobody has asked for progress.
    }

    @Override
    public void result(JsonWriter response) {
        byte[] bytes = response.toBytes();
        JsonValue message = JsonReader.read(bytes, 0, bytes.length, TRUSTED);
        if (message instanceof JsonObject object && object.find("result") instanceof JsonObject sent) {
            result = sent;
        }
        answered.countDown();
    }

    @Override
    public void error(RpcError error, JsonWriter response) {
        refusal = error;
        answered.countDown();
    }

    @Override
    public void nothing() {
        answered.countDown();
    }
}
