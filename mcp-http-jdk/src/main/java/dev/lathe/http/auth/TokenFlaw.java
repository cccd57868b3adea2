package dev.lathe.http.auth;

/**
 * Why a token is refused. The words are all that its sender hears, and none of them is from the token: so no answer can
 * be made to carry what somebody else has written.
 */
public enum TokenFlaw {
    MALFORMED("token malformed"),
    TOO_LARGE("token too large"),
    /** Its algorithm is not allowed, or its header asks for what is not done. */
    UNSUPPORTED("token not supported"),
    /** It was issued for another purpose, such as telling a client who its user is, or getting new tokens. */
    NOT_AN_ACCESS_TOKEN("not an access token"),
    UNTRUSTED_ISSUER("issuer not trusted"),
    /** No key of its issuer has signed it. */
    WRONG_SIGNATURE("signature wrong"),
    EXPIRED("token expired"),
    NOT_YET_VALID("token not valid yet"),
    /** It is valid for longer than any should be. */
    VALID_TOO_LONG("token valid for too long"),
    /** It was issued for another resource. */
    WRONG_AUDIENCE("token not for this resource"),
    /** Whom it was issued to, or another claim that is needed, is missing or has no meaning. */
    WRONG_CLAIM("claim missing or wrong"),
    /** It is of no use without a proof that its sender has a key. */
    UNPROVEN("proof of possession missing"),
    /** The proof is malformed, signed wrongly, or of something else than this request. */
    WRONG_PROOF("proof of possession wrong"),
    /** The proof was made too long ago, or is from the future. */
    UNTIMELY_PROOF("proof of possession not of this time"),
    REPLAYED_PROOF("proof of possession used before"),
    /** There is a proof, but its key is not that of the token. */
    OTHER_KEY("token bound to another key"),
    /** It came with a proof that it does not ask for, and so could have been anybody's. */
    UNBOUND("token not bound to a key"),
    /** It is bound to something else than a key, of which a proof shows nothing. */
    BOUND_OTHERWISE("token bound to something else"),
    /** Its issuer knows nothing of it, or has taken it back. */
    INACTIVE("token not active");

    private final String description;

    TokenFlaw(String description) {
        this.description = description;
    }

    /** Returns the words: constant, fit for an attribute in quotes (RFC 6750, section 3). */
    public String description() {
        return description;
    }
}
