package com.example.everything;

import java.util.Base64;

/** The smallest picture and the smallest sound. */
final class Samples {

    /** A PNG of one pixel. */
    static final byte[] IMAGE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==");

    /** A WAV of one sample. */
    static final byte[] SOUND =
            Base64.getDecoder().decode("UklGRiYAAABXQVZFZm10IBAAAAABAAEAQB8AAAB9AAACABAAZGF0YQIAAAA=");

    private Samples() {}
}
