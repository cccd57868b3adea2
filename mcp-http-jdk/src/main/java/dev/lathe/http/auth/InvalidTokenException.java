package dev.lathe.http.auth;

/** A token that shows nothing. Has no stack trace, because a bad token must cost less than a good one. */
public final class InvalidTokenException extends Exception {

    private static final long serialVersionUID = 1;

    private final TokenFlaw flaw;

    public InvalidTokenException(TokenFlaw flaw) {
        super(flaw.description(), null, false, false);
        this.flaw = flaw;
    }

    /** Returns what is wrong with it. */
    public TokenFlaw flaw() {
        return flaw;
    }
}
