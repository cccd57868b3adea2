package dev.lathe.feature;

/**
 * Something that is done around every use of a feature: a limit, a log, a measurement, a permission. The first one
 * added is the outermost.
 *
 * <p>Called on the thread of the call, also by many at once. It may look at the invocation, go on with other arguments
 * or another context, give another result of the same kind, or refuse with a {@link ToolException}; what it throws is
 * treated as if the feature had thrown it. A call that asks its client may come by several times, each time with more
 * answers, and leave with an {@link Error} in between: let that pass.
 */
public interface Interceptor {

    /**
     * Uses the feature by way of {@code next}, or does not.
     *
     * @throws Exception whatever the feature throws
     */
    FeatureResult intercept(Invocation invocation, Next next) throws Exception;

    /** What comes after an interceptor: the next one, and at last the feature. */
    interface Next {
        /** Goes on. May be called again, which uses the feature again. */
        FeatureResult proceed(Invocation invocation) throws Exception;
    }
}
