package dev.lathe.http.endpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which revision a client speaks: what it agrees on with {@code initialize}, and what it says in the header. */
final class VersionsTest {

    private static final String HEADER = "MCP-Protocol-Version";

    @AutoClose
    private final Station station = Station.of(Tools.echo());

    @ParameterizedTest
    @CsvSource({
        "2024-11-05, 2024-11-05",
        "2025-03-26, 2025-03-26",
        "2025-06-18, 2025-06-18",
        "2025-11-25, 2025-11-25",
        "1.0,        2025-11-25",
        // It has no handshake, so nobody can agree on it by one.
        "2026-07-28, 2025-11-25",
    })
    void aHandshakeAgreesOnWhatTheClientAsksForOrOnTheNewest(String asked, String agreed) {
        Talk client = station.stranger();
        String answer = client.ask(client.initialize(asked, "")).body();
        assertTrue(answer.contains(Talk.json("'protocolVersion':'" + agreed + "'")), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'capabilities':{}", "'protocolVersion':20251125,'capabilities':{}"})
    void aHandshakeMustNameARevision(String params) {
        Heard answer = station.stranger().ask("initialize", params + ",'clientInfo':{'name':'c','version':'1'}");
        assertEquals("200 -32602", answer.verdict());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25"})
    void aSessionMaySayItsRevisionOrNothing(String revision) {
        Talk client = station.session(revision);
        Request ping = client.request("ping", "");
        assertEquals("200 result", client.ask(ping).verdict());
        assertEquals("200 result", client.ask(ping.without(HEADER)).verdict());
    }

    /** A revision that the server speaks, but not with this client. */
    @ParameterizedTest
    @ValueSource(strings = {"2024-11-05", "2025-03-26", "2025-11-25"})
    void aSessionMayNotSayAnotherRevision(String other) {
        Talk client = station.session("2025-06-18");
        String error = Talk.json("{'jsonrpc':'2.0','error':{'code':-32600,'message':'%s'}}")
                .formatted("MCP-Protocol-Version is not '2025-06-18', which this session has agreed on");
        Heard answer = client.ask(client.request("ping", "").with(HEADER, other));
        assertEquals("400 " + error, answer.status() + " " + answer.body());
        assertEquals(400, client.ask(client.get().with(HEADER, other)).status());
        assertEquals(400, client.ask(client.delete().with(HEADER, other)).status());
        assertEquals("200 result", client.ask("ping", "").verdict());
    }

    /** A client that speaks both eras learns from the body what it may say instead; the id tells what was refused. */
    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2099-01-01", "abc"})
    void aRevisionThatNobodyKnowsIsRefusedWithThoseThereAre(String unknown) {
        String error = Talk.json("{'jsonrpc':'2.0','id':7,'error':{'code':-32022,'message':"
                + "'Unsupported protocol version; supported: "
                + "2026-07-28, 2025-11-25, 2025-06-18, 2025-03-26, 2024-11-05',"
                + "'data':{'supported':['2026-07-28','2025-11-25','2025-06-18','2025-03-26','2024-11-05'],"
                + "'requested':'" + unknown + "'}}}");

        Talk inSession = station.session("2025-11-25");
        Heard answer = inSession.ask(inSession.request("7", "ping", "").with(HEADER, unknown));
        assertEquals("400 " + error, answer.status() + " " + answer.body());

        Talk stateless = station.stateless();
        Request list = stateless.request("7", "tools/list", "");
        answer = stateless.ask(list.with(HEADER, unknown).body(list.body().replace(Talk.STATELESS, unknown)));
        assertEquals("400 " + error, answer.status() + " " + answer.body());
    }

    @Test
    void aNotificationOfARevisionThatNobodyKnowsIsRefusedToo() {
        Talk client = station.session("2025-11-25").with(HEADER, "1900-01-01");
        assertEquals(
                "400 -32022", client.tell("notifications/roots/list_changed").verdict());
    }

    /** Who says nothing at all could be anybody; an error that the stateless era knows would be misleading. */
    @Test
    void whoSaysNothingNeedsASession() {
        Talk client = station.stranger();
        Heard answer = client.ask("tools/list", "");
        assertEquals("400 -32600", answer.verdict());
        assertEquals("400 -32600", client.tell("notifications/initialized").verdict());
    }

    /** A client that tries the stateless era first gets an error of that era, and does not take it for another. */
    @Test
    void whoAsksWhatIsSpokenHereIsToldWhatIsMissing() {
        assertEquals("400 -32020", station.stranger().ask("server/discover", "").verdict());
    }

    /** The era is not told by the header, but by what is asked: clients of old sessions send new headers, too. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-03-26", "2025-11-25", "2026-07-28", "1900-01-01"})
    void aHandshakeDoesNotLookAtTheHeader(String sent) {
        Talk client = station.stranger();
        Request initialize =
                client.initialize("2025-06-18", "").with(HEADER, sent).with("Mcp-Method", "initialize");
        assertTrue(client.ask(initialize).body().contains(Talk.json("'protocolVersion':'2025-06-18'")));
    }
}
