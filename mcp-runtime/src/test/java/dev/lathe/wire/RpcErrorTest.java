package dev.lathe.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an error says besides its code. */
final class RpcErrorTest {

    @Test
    void namesTheScopesThatItTakes() {
        assertEquals(
                List.of("notes:read", "notes:write"),
                RpcError.insufficientScope(List.of("notes:read", "notes:write")).requiredScopes());
    }

    @Test
    void takesNoScopeWhereItNamesNone() {
        assertEquals(List.of(), new RpcError(RpcError.INSUFFICIENT_SCOPE, "no").requiredScopes());
        assertEquals(List.of(), error(RpcError.INSUFFICIENT_SCOPE, "{}").requiredScopes());
        assertEquals(
                List.of(),
                error(RpcError.INSUFFICIENT_SCOPE, "{\"requiredScopes\":\"a\"}").requiredScopes());
        assertEquals(
                List.of("a"),
                error(RpcError.INSUFFICIENT_SCOPE, "{\"requiredScopes\":[1,\"a\"]}")
                        .requiredScopes());
        assertEquals(
                List.of(),
                error(RpcError.INVALID_PARAMS, "{\"requiredScopes\":[\"a\"]}").requiredScopes());
    }

    private static RpcError error(int code, String data) {
        return new RpcError(code, "no", (JsonObject) JsonValue.parse(data));
    }
}
