package dev.lathe.processor.model;

import java.util.List;
import java.util.Optional;

/** What the server must respect when it calls a method. */
public record Limits(Optional<Written> timeout, List<Written> scopes, List<Written> secrets) {

    public Limits {
        scopes = List.copyOf(scopes);
        secrets = List.copyOf(secrets);
    }
}
