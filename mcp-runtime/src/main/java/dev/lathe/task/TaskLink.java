package dev.lathe.task;

import dev.lathe.core.Call;
import dev.lathe.core.ClientLink;
import dev.lathe.core.MissingCapability;
import dev.lathe.json.JsonObject;
import dev.lathe.question.Need;
import dev.lathe.question.Question;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** Asks the client when that looks after the task, and has the call wait for the answers. */
final class TaskLink implements ClientLink {

    private final Call call;
    private final LiveTask task;

    TaskLink(Call call, LiveTask task) {
        this.call = call;
        this.task = task;
    }

    @Override
    public boolean can(Need need) {
        return call.exchange().client().capabilities().meet(need);
    }

    @Override
    public void ask(List<Question<?>> questions) {
        Optional<RpcError> missing = MissingCapability.of(this, questions);
        if (missing.isPresent()) {
            throw new RpcException(missing.get());
        }
        List<JsonObject> responses = await(task.park(questions));
        for (int i = 0; i < responses.size(); i++) {
            questions.get(i).answer(responses.get(i));
        }
    }

    @Override
    public String once(String key, Callable<String> step) throws Exception {
        return step.call();
    }

    @Override
    public void abandon() {
        task.abandon();
    }

    private List<JsonObject> await(List<Parked> parked) {
        List<JsonObject> responses = new ArrayList<>();
        call.pause();
        try {
            for (Parked question : parked) {
                responses.add(question.await());
            }
        } finally {
            call.resume();
        }
        return responses;
    }
}
