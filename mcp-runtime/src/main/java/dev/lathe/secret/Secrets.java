package dev.lathe.secret;

import java.util.Optional;

/**
 * Where a server's secrets are. Called by any thread, each time that a tool wants one, so that a secret may change.
 * What it throws fails the call, and is in the log; it must not have the secret in its message.
 */
public interface Secrets {

    /** Returns the secret of that name; nothing if there is none. */
    Optional<String> find(String name);

    /**
     * Returns the secrets in the environment of the process: the variable of that name; or the contents of the file
     * that the variable {@code NAME_FILE} names, without the end of its last line; or the line {@code NAME=…} of the
     * file {@code .env} in the working directory.
     */
    static Secrets ofEnvironment() {
        return new EnvironmentSecrets(".env");
    }
}
