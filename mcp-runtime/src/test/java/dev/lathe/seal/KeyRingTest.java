package dev.lathe.seal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** The first key seals, all open, and no key is ever told. */
final class KeyRingTest {

    private static final byte[] OLD = key(1);
    private static final byte[] NEW = key(2);
    private static final byte[] CONTENT = {1, 2, 3};

    @Test
    void aFleetRotatesItsKey() throws InvalidStateException {
        assertOpens(KeyRing.of(OLD), KeyRing.of(OLD, NEW));
        assertOpens(KeyRing.of(OLD, NEW), KeyRing.of(NEW, OLD));
        assertOpens(KeyRing.of(NEW, OLD), KeyRing.of(NEW));
    }

    @Test
    void aKeyThatIsGoneOpensNothing() {
        assertRefuses(KeyRing.of(OLD), KeyRing.of(NEW));
        assertRefuses(KeyRing.of(OLD, NEW), KeyRing.of(NEW));
    }

    @Test
    void everyProcessHasAnotherRandomKey() throws InvalidStateException {
        KeyRing ring = KeyRing.random();
        assertOpens(ring, ring);
        assertRefuses(ring, KeyRing.random());
    }

    @Test
    void keysAreCopied() throws InvalidStateException {
        byte[] key = OLD.clone();
        KeyRing ring = KeyRing.of(key);
        Arrays.fill(key, (byte) 0);
        assertOpens(KeyRing.of(OLD), ring);
    }

    @Test
    void keysAreReadFromBase64() throws InvalidStateException {
        String old = Base64.getEncoder().encodeToString(OLD);
        assertOpens(KeyRing.of(OLD), KeyRing.ofBase64(Base64.getEncoder().encodeToString(NEW), old + "\n"));
    }

    /** Found by hashing two hundred thousand keys. */
    @Test
    void keysWithTheSameIdBothOpen() throws InvalidStateException {
        Map<Integer, byte[]> byId = new HashMap<>();
        byte[] one = null;
        byte[] other = null;
        for (int i = 0; one == null; i++) {
            other = ByteBuffer.allocate(KeyRing.KEY_BYTES).putInt(i).array();
            one = byId.put(ByteBuffer.wrap(SealingKey.of(other).id()).getInt(), other);
        }
        assertOpens(KeyRing.of(one), KeyRing.of(one, other));
        assertOpens(KeyRing.of(other), KeyRing.of(one, other));
        assertRefuses(KeyRing.of(other), KeyRing.of(one));
    }

    @Test
    void mistakesNameTheRemedy() {
        assertMistake("a key ring needs a key; KeyRing.random() makes one for this process", KeyRing::of);
        assertMistake(
                "key 2 has 16 bytes; AES-256 needs 32 random ones, such as 'openssl rand -base64 32' prints",
                () -> KeyRing.of(OLD, new byte[16]));
        assertMistake("key 3 is key 1 once more; leave one of them out", () -> KeyRing.of(OLD, NEW, OLD.clone()));
        assertMistake(
                "key 1 is not Base64; give it as 'openssl rand -base64 32' prints it",
                () -> KeyRing.ofBase64("secret!"));
        assertMistake(
                "key 1 has 0 bytes; AES-256 needs 32 random ones, such as 'openssl rand -base64 32' prints",
                () -> KeyRing.ofBase64(""));
    }

    @Test
    void noKeyIsTold() {
        assertEquals("KeyRing[2 given]", KeyRing.of(OLD, NEW).toString());
        assertEquals("KeyRing[random]", KeyRing.random().toString());
        IllegalArgumentException mistake =
                assertThrows(IllegalArgumentException.class, () -> KeyRing.ofBase64("c2VjcmV0!"));
        assertEquals(null, mistake.getCause());
    }

    private static void assertMistake(String text, Executable making) {
        assertEquals(text, assertThrows(IllegalArgumentException.class, making).getMessage());
    }

    private static void assertOpens(KeyRing sealing, KeyRing opening) throws InvalidStateException {
        String state = Seal.of(sealing).seal(CONTENT, Requests.booking());
        assertArrayEquals(CONTENT, Seal.of(opening).open(state, Requests.booking()));
    }

    private static void assertRefuses(KeyRing sealing, KeyRing opening) {
        String state = Seal.of(sealing).seal(CONTENT, Requests.booking());
        assertThrows(InvalidStateException.class, () -> Seal.of(opening).open(state, Requests.booking()));
    }

    private static byte[] key(int seed) {
        byte[] key = new byte[KeyRing.KEY_BYTES];
        Arrays.fill(key, (byte) seed);
        return key;
    }
}
