package dev.lathe.stateless;

import dev.lathe.core.Call;
import dev.lathe.core.ClientLink;
import dev.lathe.core.MissingCapability;
import dev.lathe.core.Outcome;
import dev.lathe.core.Params;
import dev.lathe.core.Result;
import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.question.Need;
import dev.lathe.question.Question;
import dev.lathe.seal.Binding;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Asks the client by ending the call and having it made again, with the answers (Multi Round-Trip Requests). What was
 * answered before is found here by its key, and so the method gets a question further each time.
 */
final class Replay implements ClientLink {

    private static final String STATE = "requestState";
    private static final String RESPONSES = "inputResponses";

    private final Call call;
    private final States states;
    private final JsonObject responses;
    private final Round round;
    private boolean singleUse;
    private @Nullable Outcome pending;

    private Replay(Call call, States states, JsonObject responses, Round round) {
        this.call = call;
        this.states = states;
        this.responses = responses;
        this.round = round;
    }

    /**
     * Takes in what the call brings along.
     *
     * @throws RpcException if that is not what it must be
     */
    static Replay of(Call call, States states) {
        JsonObject params = call.exchange().params();
        JsonObject responses = params.find(RESPONSES) == null ? JsonObject.EMPTY : Params.objects(params, RESPONSES);
        return new Replay(call, states, responses, round(params.find(STATE), call, states));
    }

    private static Round round(@Nullable JsonValue state, Call call, States states) {
        if (state == null) {
            return new Round.First();
        }
        if (state instanceof JsonString text) {
            return new Round.Next(states.open(text.value(), binding(call)));
        }
        throw States.invalid();
    }

    @Override
    public boolean can(Need need) {
        return call.exchange().client().capabilities().meet(need);
    }

    @Override
    public synchronized void ask(List<Question<?>> questions) {
        passUnlessPending();
        Optional<RpcError> missing = MissingCapability.of(this, questions);
        if (missing.isPresent()) {
            endWith(new Outcome.Refusal(missing.get()));
        }
        List<Question<?>> open = new ArrayList<>();
        for (Question<?> question : questions) {
            if (!isAnswered(question)) {
                open.add(question);
            }
        }
        if (!open.isEmpty()) {
            String state = states.seal(round.learnt(), open, singleUse, binding(call));
            endWith(new Outcome.Answer(new InputRequired(open, state)));
        }
    }

    @Override
    public String once(String key, Callable<String> step) throws Exception {
        synchronized (this) {
            Optional<String> known = round.learnt().result(key);
            if (known.isPresent()) {
                return known.get();
            }
            passUnlessPending();
        }
        String result = Objects.requireNonNull(step.call(), "a step returns a text");
        synchronized (this) {
            round.learnt().learn(key, result);
        }
        return result;
    }

    @Override
    public synchronized void singleUse() {
        singleUse = true;
    }

    @Override
    public synchronized Optional<Outcome> pending() {
        return Optional.ofNullable(pending);
    }

    @Override
    public Result result(Result given) {
        return round instanceof Round.Next || responses.size() > 0 ? new UncachedResult(given) : given;
    }

    /** Nothing is asked or done any more once the call waits: a method that went on would run ahead of its answers. */
    private void passUnlessPending() {
        if (pending != null) {
            throw new Unwinding();
        }
    }

    private void endWith(Outcome outcome) {
        pending = outcome;
        throw new Unwinding();
    }

    private boolean isAnswered(Question<?> question) {
        JsonObject known = round.learnt().answer(question);
        if (known != null) {
            return isAnswer(known, question);
        }
        if (responses.find(question.key()) instanceof JsonObject sent
                && mayAnswer(question)
                && isAnswer(sent, question)) {
            round.learnt().learn(question, sent);
            return true;
        }
        return false;
    }

    /**
     * With a state, what was not asked in these words is not answered; without one, a client may know what is asked.
     */
    private boolean mayAnswer(Question<?> question) {
        return round instanceof Round.Next next ? next.learnt().hasAsked(question) : !singleUse;
    }

    /** What does not fit is asked again. */
    private static boolean isAnswer(JsonObject result, Question<?> question) {
        try {
            question.answer(result);
            return true;
        } catch (ToolException wrong) {
            return false;
        }
    }

    private static Binding binding(Call call) {
        return Binding.of(
                call.exchange().request().method(),
                call.name(),
                call.arguments(),
                call.exchange().client().caller().identity().principal());
    }
}
