package dev.lathe.http.auth.jwt;

import java.io.IOException;

/** Gets the keys of an issuer from where it publishes them. */
interface KeyLoader {

    /**
     * Returns the keys that are published now. Blocks, but not for ever.
     *
     * @throws IOException when they cannot be had, or none of them is fit
     */
    KeySet load() throws IOException;
}
