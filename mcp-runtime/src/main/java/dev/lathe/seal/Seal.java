package dev.lathe.seal;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

/**
 * Makes a text of bytes that only this server, or its fleet, can read and make, and that opens for one request and for
 * a while: AES-256-GCM (specification 2026-07-28, multi round-trip requests, server requirements 4 and 5).
 *
 * <p>Opens as often as it is asked to, unless {@link #openOnce} is. Immutable and thread-safe.
 */
public final class Seal {

    private static final byte VERSION = 1;
    private static final int HEADER_BYTES = 1 + SealingKey.ID_BYTES;
    private static final int EXPIRY_BYTES = Long.BYTES;
    private static final int BYTES_BESIDE_CONTENT =
            HEADER_BYTES + SealingKey.NONCE_BYTES + EXPIRY_BYTES + SealingKey.TAG_BYTES;
    private static final int LEAST_LENGTH = 1024;
    private static final Duration LONGEST_EXPIRY = Duration.ofDays(30);

    private final KeyRing keys;
    private final Duration expiry;
    private final int maxLength;
    private final Clock clock;

    private Seal(KeyRing keys, Duration expiry, int maxLength, Clock clock) {
        this.keys = keys;
        this.expiry = expiry;
        this.maxLength = maxLength;
        this.clock = clock;
    }

    /** Returns a seal with these keys; what it seals opens for 10 minutes and has at most 65,536 characters. */
    public static Seal of(KeyRing keys) {
        return new Seal(Objects.requireNonNull(keys), Duration.ofMinutes(10), 64 << 10, Clock.systemUTC());
    }

    /**
     * Returns this seal with another expiry, which the people who are asked have to answer in.
     *
     * @throws IllegalArgumentException if it is not from 1 millisecond to 30 days
     */
    public Seal withExpiry(Duration time) {
        if (time.compareTo(Duration.ofMillis(1)) < 0 || time.compareTo(LONGEST_EXPIRY) > 0) {
            throw new IllegalArgumentException("expiry must be from 1 ms to 30 days, not " + time);
        }
        return new Seal(keys, time, maxLength, clock);
    }

    /**
     * Returns this seal with another limit on the length of a sealed text.
     *
     * @throws IllegalArgumentException if it is less than 1,024
     */
    public Seal withMaxLength(int characters) {
        if (characters < LEAST_LENGTH) {
            throw new IllegalArgumentException("maximum length must be at least 1024, not " + characters);
        }
        return new Seal(keys, expiry, characters, clock);
    }

    /** Returns this seal with another clock, in which expiry is measured. */
    public Seal withClock(Clock other) {
        return new Seal(keys, expiry, maxLength, Objects.requireNonNull(other));
    }

    /**
     * Returns the content sealed, in Base64 of the URL alphabet without padding (RFC 4648, section 5). No two texts are
     * the same.
     *
     * @throws IllegalArgumentException if it would be longer than allowed
     */
    public String seal(byte[] content, Binding binding) {
        checkLength(content.length);
        SealingKey key = keys.first();
        byte[] header =
                ByteBuffer.allocate(HEADER_BYTES).put(VERSION).put(key.id()).array();
        byte[] nonce = Randomness.bytes(SealingKey.NONCE_BYTES);
        ByteBuffer text = ByteBuffer.allocate(EXPIRY_BYTES + content.length)
                .putLong(clock.instant().plus(expiry).toEpochMilli())
                .put(content)
                .flip();
        ByteBuffer sealed = ByteBuffer.allocate(BYTES_BESIDE_CONTENT + content.length)
                .put(header)
                .put(nonce);
        key.seal(nonce, associated(header, binding), text, sealed);
        return base64(sealed.array());
    }

    /**
     * Returns the content that was sealed for this binding.
     *
     * @throws InvalidStateException if the text is not a sealed one, was sealed for another binding or with a key that
     *     is not in the ring, or has expired
     */
    public byte[] open(String text, Binding binding) throws InvalidStateException {
        return rest(unsealed(text, binding).content());
    }

    /**
     * Returns the content that was sealed for this binding, the first time.
     *
     * @throws InvalidStateException if {@link #open} would throw it, or if the text was opened here before
     */
    public byte[] openOnce(String text, Binding binding, SingleUse uses) throws InvalidStateException {
        Opened opened = unsealed(text, binding);
        if (!uses.spend(opened.id(), opened.until())) {
            throw new InvalidStateException();
        }
        return rest(opened.content());
    }

    private Opened unsealed(String text, Binding binding) throws InvalidStateException {
        ByteBuffer sealed = ByteBuffer.wrap(decoded(text));
        byte[] header = take(sealed, HEADER_BYTES);
        byte[] nonce = take(sealed, SealingKey.NONCE_BYTES);
        byte[] ciphertext = rest(sealed);
        ByteBuffer opened = ByteBuffer.wrap(opened(header, nonce, associated(header, binding), ciphertext));
        Instant until = Instant.ofEpochMilli(opened.getLong());
        if (!clock.instant().isBefore(until)) {
            throw new InvalidStateException();
        }
        return new Opened(base64(nonce), until, opened);
    }

    /** Two keys of a ring have the same id once in four billion rings: then both are tried. */
    private byte[] opened(byte[] header, byte[] nonce, byte[] associated, byte[] ciphertext)
            throws InvalidStateException {
        byte[] id = Arrays.copyOfRange(header, 1, HEADER_BYTES);
        for (SealingKey key : keys.keys()) {
            byte[] opened = key.hasId(id) ? key.open(nonce, associated, ciphertext) : null;
            if (opened != null && header[0] == VERSION) {
                return opened;
            }
        }
        throw new InvalidStateException();
    }

    /** The JDK's decoder also takes padding, and stray bits at the end: a text must be the one that is written. */
    private byte[] decoded(String text) throws InvalidStateException {
        if (text.length() <= maxLength) {
            try {
                byte[] bytes = Base64.getUrlDecoder().decode(text);
                if (bytes.length >= BYTES_BESIDE_CONTENT && base64(bytes).equals(text)) {
                    return bytes;
                }
            } catch (IllegalArgumentException isNone) {
                // Told below.
            }
        }
        throw new InvalidStateException();
    }

    private void checkLength(int contentBytes) {
        long length = (4L * (BYTES_BESIDE_CONTENT + contentBytes) + 2) / 3;
        if (length > maxLength) {
            throw new IllegalArgumentException("requestState would have " + length + " characters, and may have "
                    + maxLength + "; keep less in it, or allow more with Seal.withMaxLength");
        }
    }

    private static byte[] associated(byte[] header, Binding binding) {
        byte[] bound = binding.toBytes();
        return ByteBuffer.allocate(header.length + bound.length)
                .put(header)
                .put(bound)
                .array();
    }

    private static byte[] take(ByteBuffer source, int count) {
        byte[] bytes = new byte[count];
        source.get(bytes);
        return bytes;
    }

    private static byte[] rest(ByteBuffer source) {
        return take(source, source.remaining());
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What was in a sealed text. Its id is the nonce, which no other text of the key has. */
    private record Opened(String id, Instant until, ByteBuffer content) {}
}
