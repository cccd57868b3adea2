package dev.lathe.http.auth.jwt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KeyLogTest {

    private final LinesLogger logger = new LinesLogger();
    private final KeyLog log = new KeyLog(logger, "https://as.example");

    @Test
    void whatHasNotChangedIsNotSaidAgain() {
        for (int i = 0; i < 10; i++) {
            log.loaded(ManualKeys.newSet());
        }
        for (int i = 0; i < 10; i++) {
            log.failed(new IOException("status 500"));
        }
        assertEquals(
                List.of(
                        "DEBUG issuer https://as.example: 1 keys, 0 unfit, 0 of them leaked",
                        "WARNING issuer https://as.example: no keys: java.io.IOException: status 500"),
                logger.lines());
    }

    /** Whoever has heard of the one hears of the other as well, once. */
    @Test
    void thatItIsOverIsSaidAsLoudAsItMustBe() {
        log.failed(new IOException("status 500"));
        log.failed(new IOException("status 503"));
        log.loaded(ManualKeys.newSet());
        log.loaded(ManualKeys.newSet());
        assertEquals(
                List.of(
                        "WARNING issuer https://as.example: no keys: java.io.IOException: status 500",
                        "WARNING issuer https://as.example: no keys: java.io.IOException: status 503",
                        "INFO issuer https://as.example: 1 keys, 0 unfit, 0 of them leaked"),
                logger.lines());
    }

    @Test
    void aLeakedKeyIsAWarning() throws IOException {
        String set = TestKeys.setOf(TestKeys.OTHER_RSA.toJSONString(), TestKeys.published(TestKeys.RSA), "{}");
        log.loaded(KeySet.read(Draft.utf8(set)));
        assertEquals(List.of("WARNING issuer https://as.example: 1 keys, 2 unfit, 1 of them leaked"), logger.lines());
    }
}
