package dev.lathe.http.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lathe.http.McpHttp;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a client may send instead of a good request, byte by byte, and what comes back: see bad-heads.txt. */
@Tag("wire")
final class BadRequestsTest {

    private static final Shop SHOP = new Shop();
    private static final ServerLog LOG = new ServerLog();

    private static McpHttp http;
    private static JdkParser parser;
    private static Names names;

    static List<BadRequest> badRequests() {
        return BadRequest.all();
    }

    @BeforeAll
    static void open() throws IOException {
        http = McpHttp.builder(SHOP.server()).bodyTimeout(Duration.ofSeconds(2)).start();
        parser = JdkParser.of(http.address());
        names = new Names(http.address().getPort(), "");
        try (Wire wire = new Wire(http.address())) {
            wire.send(new Draft(names).spoil("handshake").bytes());
            Answer agreed = wire.next(false).orElseThrow();
            names = new Names(names.port(), agreed.header("Mcp-Session-Id"));
        }
    }

    @AfterAll
    static void close() {
        http.close(Duration.ZERO);
        LOG.close();
    }

    @ParameterizedTest
    @MethodSource("badRequests")
    void isAnsweredAndTheNextOneIsServed(BadRequest bad) throws IOException {
        int before = SHOP.orders();
        List<Expected> answers = bad.answers(parser, names);
        try (Wire wire = new Wire(http.address())) {
            wire.send(bad.bytes(names));
            if (bad.isShut()) {
                wire.shut();
            }
            for (Expected expected : answers) {
                hold(expected, wire.next(bad.isHead()), bad);
            }
            if (answers.stream().allMatch(Expected::isRefusal)) {
                assertEquals(before, SHOP.orders(), "nothing is done for who is refused");
            }
            if (answers.stream().noneMatch(Expected::isEnd)) {
                isServed(wire, new Draft(names));
            }
        }
        try (Wire wire = new Wire(http.address())) {
            isServed(wire, new Draft(names));
            isServed(wire, new Draft(names).spoil("session"));
        }
        assertEquals(List.of(), LOG.records());
    }

    private static void hold(Expected expected, Optional<Answer> answer, BadRequest bad) {
        expected.hold(answer, bad.name());
        answer.ifPresent(said -> assertTrue(said.isPlain(), said::toString));
    }

    private static void isServed(Wire wire, Draft good) throws IOException {
        wire.send(good.bytes());
        Optional<Answer> answer = wire.next(false);
        assertTrue(
                answer.isPresent()
                        && answer.get().status() == 200
                        && answer.get().body().contains("ordered"),
                () -> "a good request has got " + answer);
    }
}
