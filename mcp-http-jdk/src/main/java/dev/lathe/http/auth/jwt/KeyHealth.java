package dev.lathe.http.auth.jwt;

import java.time.Duration;
import java.util.Optional;

/**
 * How it goes with the keys of one issuer, for metrics, and for telling whether a server is ready.
 *
 * @param loads how often they were asked for
 * @param failures how many times of these they were not to be had
 * @param unknown how many tokens were of a key that was not among them, not even once they were got anew for its sake,
 *     if it was not too early for that. A bad signature does not count, even of a token that names no key
 * @param age how old they are; absent while there are none
 */
public record KeyHealth(long loads, long failures, long unknown, Optional<Duration> age) {}
