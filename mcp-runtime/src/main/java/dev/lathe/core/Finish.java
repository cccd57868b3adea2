package dev.lathe.core;

import dev.lathe.feature.Ending;
import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonException;
import dev.lathe.wire.RpcError;

/** What a client hears at the end of a call, and what that means. */
record Finish(Outcome outcome, Ending ending) {

    static Finish answer(Result result, boolean isError) {
        return new Finish(new Outcome.Answer(result), isError ? Ending.ERROR : Ending.OK);
    }

    static Finish refusal(RpcError error) {
        return new Finish(new Outcome.Refusal(error), Ending.ERROR);
    }

    /** A question is as good a result as any. */
    static Finish waiting(Outcome pending) {
        return new Finish(pending, pending instanceof Outcome.Answer ? Ending.OK : Ending.ERROR);
    }

    static Finish told(Work work, ToolException mistake) {
        return new Finish(work.told(mistake), Ending.ERROR);
    }

    static Finish told(Work work, String sentence) {
        return told(work, new ToolException(sentence));
    }

    /** Only the log hears what has failed. */
    static Finish failed(Work work, Throwable failure) {
        if (failure instanceof JsonException written && written.kind() == JsonException.Kind.TOO_LARGE) {
            return told(work, "the result of " + work.label() + " is too large; ask for less");
        }
        String reference = Failures.log(work.printable(), failure);
        Outcome outcome = work.told(new ToolException(work.label() + " failed; reference " + reference));
        return new Finish(outcome, Ending.failed(reference));
    }

    void sendTo(Exchange exchange) {
        if (outcome instanceof Outcome.Answer answer) {
            exchange.answer(answer.result());
        } else {
            exchange.refuse(((Outcome.Refusal) outcome).error());
        }
    }
}
