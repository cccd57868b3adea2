package dev.lathe.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A state opens as it was sealed, for the request it was sealed for, in its time, and never otherwise. */
final class SealTest {

    private static final byte[] CONTENT = "yes".getBytes(StandardCharsets.UTF_8);
    private static final Binding BOOKING = Requests.booking();

    private final ManualClock clock = new ManualClock();
    private final Seal seal = Seal.of(KeyRing.random()).withClock(clock);
    private final String state = seal.seal(CONTENT, BOOKING);

    @Test
    void opensAsItWasSealed() throws InvalidStateException {
        assertArrayEquals(CONTENT, seal.open(state, BOOKING));
        assertArrayEquals(new byte[0], seal.open(seal.seal(new byte[0], BOOKING), BOOKING));
        byte[] large = new byte[40_000];
        assertArrayEquals(large, seal.open(seal.seal(large, BOOKING), BOOKING));
    }

    @Test
    void noTwoStatesAreTheSameAndNoneShowsItsContent() {
        assertNotEquals(state, seal.seal(CONTENT, BOOKING));
        byte[] text = "nobody shall read this".getBytes(StandardCharsets.UTF_8);
        String sealed = seal.seal(text, BOOKING);
        String bytes = new String(Base64.getUrlDecoder().decode(sealed), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("nobody"));
        assertTrue(sealed.matches("[A-Za-z0-9_-]+"), sealed);
    }

    @Test
    void noBitMayChange() {
        byte[] bytes = Base64.getUrlDecoder().decode(state);
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            byte[] flipped = bytes.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertRefused(encoded(flipped));
        }
    }

    @Test
    void noCharacterMayChange() {
        for (int i = 0; i < state.length(); i++) {
            for (char c = 0; c < 0x180; c++) {
                if (c != state.charAt(i)) {
                    assertRefused(state.substring(0, i) + c + state.substring(i + 1));
                }
            }
        }
    }

    @Test
    void nothingMayBeMissing() {
        byte[] bytes = Base64.getUrlDecoder().decode(state);
        for (int length = 0; length < bytes.length; length++) {
            assertRefused(encoded(Arrays.copyOf(bytes, length)));
            assertRefused(encoded(Arrays.copyOfRange(bytes, bytes.length - length, bytes.length)));
        }
        for (int length = 0; length < state.length(); length++) {
            assertRefused(state.substring(0, length));
            assertRefused(state.substring(state.length() - length));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"A", "AA", "AAA", "AAAA", "=", "==", " ", "\n", "\r\n", "\0", "é", "\uD83D\uDE00", "\uD800", "."
            })
    void nothingMayBeAdded(String more) {
        assertRefused(state + more);
        assertRefused(more + state);
        assertRefused(state.substring(0, 20) + more + state.substring(20));
    }

    /** One length of content for each number of characters in the last group. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aStateHasOneSpelling(int length) {
        String sealed = seal.seal(new byte[length], BOOKING);
        assertDoesNotThrow(() -> seal.open(sealed, BOOKING));
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        String begin = sealed.substring(0, sealed.length() - 1);
        for (char last : alphabet.toCharArray()) {
            if (!sealed.equals(begin + last)) {
                assertRefused(begin + last);
            }
        }
        assertRefused(sealed + "=".repeat((4 - sealed.length() % 4) % 4 + (sealed.length() % 4 == 0 ? 4 : 0)));
    }

    @Test
    void theStandardAlphabetIsRefused() {
        String sealed = state;
        while (sealed.indexOf('-') < 0 && sealed.indexOf('_') < 0) {
            sealed = seal.seal(CONTENT, BOOKING);
        }
        assertRefused(sealed.replace('-', '+').replace('_', '/'));
    }

    /** As a later release may write it with the same key. */
    @Test
    void anotherVersionIsRefused() {
        byte[] bytes = new byte[KeyRing.KEY_BYTES];
        Seal known = Seal.of(KeyRing.of(bytes));
        assertDoesNotThrow(() -> known.open(sealedByHand(bytes, 1), BOOKING));
        assertThrows(InvalidStateException.class, () -> known.open(sealedByHand(bytes, 2), BOOKING));
    }

    private static String sealedByHand(byte[] bytes, int version) {
        SealingKey key = SealingKey.of(bytes);
        byte[] nonce = new byte[SealingKey.NONCE_BYTES];
        byte[] bound = BOOKING.toBytes();
        ByteBuffer header = ByteBuffer.allocate(5).put((byte) version).put(key.id());
        ByteBuffer associated =
                ByteBuffer.allocate(5 + bound.length).put(header.array()).put(bound);
        ByteBuffer sealed = ByteBuffer.allocate(41).put(header.array()).put(nonce);
        key.seal(nonce, associated.array(), ByteBuffer.allocate(8).putLong(0, Long.MAX_VALUE), sealed);
        return encoded(sealed.array());
    }

    @Test
    void partsOfTwoStatesDoNotFit() {
        String other = seal.seal("not".getBytes(StandardCharsets.UTF_8), BOOKING);
        byte[] first = Base64.getUrlDecoder().decode(state);
        byte[] second = Base64.getUrlDecoder().decode(other);
        for (int cut = 6; cut < first.length; cut++) {
            byte[] mixed = first.clone();
            System.arraycopy(second, cut, mixed, cut, first.length - cut);
            assertRefused(encoded(mixed));
        }
        assertRefused(state + other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "A", "AQ", "null", "{}", "ÿ", "\uD800", "\uD83D\uDE00", "%41%41", "../../etc/passwd"})
    void whatIsNoStateIsRefused(String text) {
        assertRefused(text);
    }

    @Test
    void aMegabyteIsRefusedUnread() {
        assertRefused("A".repeat(1 << 20));
        assertRefused(" ".repeat(1 << 20));
        assertRefused("é".repeat(1 << 20));
    }

    @Test
    void anotherPrincipalIsRefused() {
        assertRefused(state, Requests.tool("book", "{\"restaurant\":\"Le Jardin\"}", "bob"));
        assertRefused(
                state, new Binding(BOOKING.method(), BOOKING.feature(), BOOKING.argumentsDigest(), Optional.empty()));
        String nobodys = seal.seal(CONTENT, anonymous("book"));
        assertDoesNotThrow(() -> seal.open(nobodys, anonymous("book")));
        assertRefused(nobodys, Requests.tool("book", "{}", ""));
        assertRefused(nobodys, Requests.tool("book", "{}", "null"));
    }

    @Test
    void anotherFeatureIsRefused() {
        assertRefused(state, Requests.tool("cancel", "{\"restaurant\":\"Le Jardin\"}", "alice"));
        assertRefused(state, Requests.tool("Book", "{\"restaurant\":\"Le Jardin\"}", "alice"));
    }

    @Test
    void anotherMethodIsRefused() {
        assertRefused(state, new Binding("prompts/get", "book", BOOKING.argumentsDigest(), BOOKING.principal()));
    }

    @Test
    void otherArgumentsAreRefused() {
        assertRefused(state, Requests.tool("book", "{\"restaurant\":\"La Plage\"}", "alice"));
        assertRefused(state, Requests.tool("book", "{\"restaurant\":\"Le Jardin\",\"guests\":2}", "alice"));
        assertRefused(state, Requests.tool("book", "{}", "alice"));
    }

    /** What ends one part of a binding cannot be the beginning of the next. */
    @Test
    void partsOfABindingDoNotRunTogether() {
        String sealed = seal.seal(CONTENT, new Binding("a", "bc", "d", Optional.of("e")));
        assertRefused(sealed, new Binding("ab", "c", "d", Optional.of("e")));
        assertRefused(sealed, new Binding("a", "bc\",\"d", "e", Optional.empty()));
        assertRefused(sealed, new Binding("a", "bc", "d", Optional.of("e\"]")));
        String half = seal.seal(CONTENT, new Binding("a", "\uD800", "d", Optional.empty()));
        assertRefused(half, new Binding("a", "\uD801", "d", Optional.empty()));
        assertRefused(half, new Binding("a", "?", "d", Optional.empty()));
        assertRefused(half, new Binding("a", "\\ud800", "d", Optional.empty()));
    }

    @Test
    void opensUntilItExpires() {
        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        assertDoesNotThrow(() -> seal.open(state, BOOKING));
        clock.advance(Duration.ofMillis(1));
        assertRefused(state);
        clock.advance(Duration.ofMillis(1));
        assertRefused(state);
    }

    @Test
    void expiresWhenItWasToldToWhenItWasSealed() {
        String brief = seal.withExpiry(Duration.ofSeconds(1)).seal(CONTENT, BOOKING);
        clock.advance(Duration.ofMillis(999));
        assertDoesNotThrow(() -> seal.open(brief, BOOKING));
        clock.advance(Duration.ofMillis(1));
        assertRefused(brief);
    }

    @Test
    void aStateIsNeverLongerThanAllowed() throws InvalidStateException {
        Seal small = seal.withMaxLength(1024);
        int most = 1024 * 3 / 4 - 41;
        String longest = small.seal(new byte[most], BOOKING);
        assertEquals(1024, longest.length());
        assertArrayEquals(new byte[most], small.open(longest, BOOKING));
        IllegalArgumentException tooLong =
                assertThrows(IllegalArgumentException.class, () -> small.seal(new byte[most + 1], BOOKING));
        assertEquals(
                "requestState would have 1026 characters, and may have 1024; keep less in it, or allow more with"
                        + " Seal.withMaxLength",
                tooLong.getMessage());
        String longer = seal.seal(new byte[most + 1], BOOKING);
        assertThrows(InvalidStateException.class, () -> small.open(longer, BOOKING));
    }

    @Test
    void settingsHaveBounds() {
        assertThrows(IllegalArgumentException.class, () -> seal.withExpiry(Duration.ZERO));
        assertThrows(
                IllegalArgumentException.class,
                () -> seal.withExpiry(Duration.ofDays(30).plusNanos(1)));
        assertThrows(IllegalArgumentException.class, () -> seal.withMaxLength(1023));
    }

    @Test
    void opensOnceWhenAskedTo() throws InvalidStateException {
        SingleUse uses = new SpentIds(10, clock);
        assertArrayEquals(CONTENT, seal.openOnce(state, BOOKING, uses));
        assertThrows(InvalidStateException.class, () -> seal.openOnce(state, BOOKING, uses));
        assertArrayEquals(CONTENT, seal.openOnce(seal.seal(CONTENT, BOOKING), BOOKING, uses));
    }

    @Test
    void whatIsRefusedIsNotSpent() {
        SingleUse never = (id, until) -> {
            throw new AssertionError(id);
        };
        Binding bobs = Requests.tool("book", "{\"restaurant\":\"Le Jardin\"}", "bob");
        assertThrows(InvalidStateException.class, () -> seal.openOnce(state, bobs, never));
        assertThrows(InvalidStateException.class, () -> seal.openOnce(state + "A", BOOKING, never));
        clock.advance(Duration.ofMinutes(10));
        assertThrows(InvalidStateException.class, () -> seal.openOnce(state, BOOKING, never));
    }

    private void assertRefused(String text) {
        assertRefused(text, BOOKING);
    }

    /** Whatever is wrong, the one text is said of it, and nothing else. */
    private void assertRefused(String text, Binding binding) {
        InvalidStateException refusal =
                assertThrows(InvalidStateException.class, () -> seal.open(text, binding), () -> "opened: " + text);
        assertEquals("Invalid or expired requestState", refusal.getMessage());
        assertEquals(0, refusal.getStackTrace().length);
        assertEquals(null, refusal.getCause());
    }

    private static Binding anonymous(String tool) {
        return Binding.of("tools/call", tool, Requests.object("{}"), Optional.empty());
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
