package dev.lathe.authorization;

import java.io.IOException;

/** An authorization server that is real, and knows every {@link Caller}, with the two scopes of the notes. */
interface TokenIssuer {

    /** Returns what it is called in its tokens. */
    String url();

    /** Signs with new keys from now on. Of all former keys only those that are replaced are still published. */
    void rotateKeys() throws IOException, InterruptedException;

    /** Ends it. */
    void stop() throws Exception;
}
