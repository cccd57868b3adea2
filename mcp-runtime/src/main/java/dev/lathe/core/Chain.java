package dev.lathe.core;

import dev.lathe.feature.FeatureResult;
import dev.lathe.feature.Interceptor;
import dev.lathe.feature.Invocation;
import java.util.List;

/** The interceptors from one on, and the work they are around. */
final class Chain implements Interceptor.Next {

    private final List<Interceptor> interceptors;
    private final int from;
    private final Work work;

    Chain(List<Interceptor> interceptors, int from, Work work) {
        this.interceptors = interceptors;
        this.from = from;
        this.work = work;
    }

    @Override
    public FeatureResult proceed(Invocation invocation) throws Exception {
        return from < interceptors.size()
                ? interceptors.get(from).intercept(invocation, new Chain(interceptors, from + 1, work))
                : work.run(invocation.arguments(), invocation.context());
    }
}
