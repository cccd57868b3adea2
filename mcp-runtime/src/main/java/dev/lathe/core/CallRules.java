package dev.lathe.core;

import dev.lathe.feature.Interceptor;
import java.time.Duration;
import java.util.List;

/**
 * What holds for every call of a server.
 *
 * @param timeout how long one may take if its feature says nothing else
 * @param interceptors what is done around it, from the outside in
 */
public record CallRules(Duration timeout, List<Interceptor> interceptors) {

    public CallRules {
        interceptors = List.copyOf(interceptors);
    }
}
