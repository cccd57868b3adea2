package dev.lathe.core;

import dev.lathe.wire.RpcError;

/** How a call ends: with a result or with an error. */
public sealed interface Outcome {

    /** There is a result. */
    record Answer(Result result) implements Outcome {}

    /** There is none, and this is why. */
    record Refusal(RpcError error) implements Outcome {}
}
