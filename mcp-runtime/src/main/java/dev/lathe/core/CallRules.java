package dev.lathe.core;

import dev.lathe.feature.Interceptor;
import java.util.List;

/**
 * What holds for every call of a server.
 *
 * @param interceptors what is done around it, from the outside in
 * @param filters who may see what
 * @param tasks how it goes on as a task
 * @param secrets what it needs to know
 */
public record CallRules(List<Interceptor> interceptors, Filters filters, Tasks tasks, DeclaredSecrets secrets) {

    public CallRules {
        interceptors = List.copyOf(interceptors);
    }
}
