package com.example;

import dev.lathe.annotation.Tool;
import java.util.List;
import java.util.Optional;

class TypeParameter<T> {
    /**
     * Says everything back.
     *
     * @param value what to echo
     * @param more what else to echo
     */
    @Tool
    Optional<T> echo( // problem: [LatheTypeParameter] 'T' is a type parameter and can be anything; name a type, or make 'TypeParameter' abstract and extend it with one
            T value, // problem: [LatheTypeParameter] 'T' is a type parameter and can be anything; name a type, or make 'TypeParameter' abstract and extend it with one
            List<T[]> more) { // problem: [LatheTypeParameter] 'T' is a type parameter and can be anything; name a type, or make 'TypeParameter' abstract and extend it with one
        return Optional.empty();
    }

    /** A tool that does without it is none the worse for the others. */
    @Tool
    int count() {
        return 1;
    }

    class Inner {
        /**
         * Takes whatever comes.
         *
         * @param value what to take
         */
        @Tool
        void take(T value) {} // problem: [LatheTypeParameter] 'T' is a type parameter and can be anything; name a type, or make 'TypeParameter.Inner' abstract and extend it with one
    }
}

/** Leaves it to others. */
abstract class Base<T> {
    /**
     * Stores something for later.
     *
     * @param value what to store
     */
    @Tool
    void store(T value) {}

    /** Has a mistake all the same. */
    @Tool(timeout = "soon") // problem: [LatheBadTimeout] …
    abstract int count();

    @Tool
    abstract T undescribed(); // warning: [LatheMissingDescription] …
}

/** Still does not say it, in two ways. */
class Passing<T, S> extends Base<S> { // problem: [LatheTypeParameter] 'S' is a type parameter and can be anything; name a type, or make 'Passing' abstract and extend it with one
    /** Counts what there is. */
    @Tool
    @Override
    int count() {
        return 1;
    }

    @Override
    S undescribed() {
        return null;
    }
}

/** Says what there is no shape for, which is no mistake of what it extends. */
class Threads extends Base<Thread> { // problem: [LatheUnsupportedType] 'Thread' has no JSON shape; …
    /** Counts what there is. */
    @Tool
    @Override
    int count() {
        return 1;
    }

    @Override
    Thread undescribed() {
        return null;
    }
}
