package dev.lathe.feature;

/** Where in a URI a value stands, and which characters it may have there (RFC 3986, and RFC 3987 beyond ASCII). */
enum UriPart {
    /** Within one segment of the path: {@code pchar}. */
    SEGMENT(":@"),
    /** Across segments. Reserved expansion leaves brackets as they are. */
    PATH(":@/[]"),
    /** The value of a query variable; names and values are cut out at {@code &} and {@code =} before. */
    QUERY(":@/?[]");

    private static final String UNRESERVED = "-._~";
    private static final String SUB_DELIMS = "!$&'()*+,;=";
    private static final char FIRST_BEYOND_ASCII = 0xA0;

    private final String delimiters;

    UriPart(String delimiters) {
        this.delimiters = delimiters;
    }

    /** Whether the character may stand here as it is; {@code %} may not, as it only begins an escape. */
    boolean allows(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || c >= FIRST_BEYOND_ASCII
                || UNRESERVED.indexOf(c) >= 0
                || SUB_DELIMS.indexOf(c) >= 0
                || delimiters.indexOf(c) >= 0;
    }
}
