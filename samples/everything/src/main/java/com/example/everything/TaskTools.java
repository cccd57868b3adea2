package com.example.everything;

import dev.lathe.annotation.Tool;
import dev.lathe.feature.Answer;
import dev.lathe.feature.Asked;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.Questions;
import dev.lathe.feature.ToolException;
import dev.lathe.wire.RpcError;
import dev.lathe.wire.RpcException;
import java.time.Duration;

/** Tools whose calls go on as tasks. */
final class TaskTools {

    /**
     * Greets at once.
     *
     * @param name whom to greet
     */
    @Tool(readOnly = true)
    String greet(String name) {
        return "Hello, " + name + "!";
    }

    /**
     * Computes for a while.
     *
     * @param seconds how long
     * @param label what to call it
     */
    @Tool(name = "slow_compute", task = Tool.Task.OPTIONAL)
    String compute(double seconds, String label) throws InterruptedException {
        Thread.sleep(Duration.ofMillis(Math.round(seconds * 1_000)).toMillis());
        return "Computed " + label + ".";
    }

    /** Fails after it has been accepted. */
    @Tool(name = "failing_job", task = Tool.Task.REQUIRED)
    void fail() {
        throw new ToolException("This job always fails.");
    }

    /** Ends with an error of the protocol. */
    @Tool(name = "protocol_error_job", task = Tool.Task.OPTIONAL)
    void failByProtocol() {
        throw new RpcException(RpcError.INTERNAL_ERROR, "This job always ends with an error of the protocol.");
    }

    /**
     * Deletes a file, once the user agrees.
     *
     * @param filename the file
     */
    @Tool(name = "confirm_delete", task = Tool.Task.OPTIONAL)
    String delete(String filename, McpContext context) {
        Answer<Consent> answer =
                context.elicit("confirm", "Shall '" + filename + "' be deleted?", ConsentForm.form());
        return answer.accepted().filter(Consent::ok).isPresent()
                ? "'" + filename + "' is deleted."
                : "'" + filename + "' is kept.";
    }

    /** Asks two questions at once. */
    @Tool(name = "multi_input", task = Tool.Task.OPTIONAL)
    String twoQuestions(McpContext context) {
        Questions questions = context.questions();
        Asked<Answer<Name>> name = questions.elicit("name", "What is your name?", NameForm.form());
        Asked<Answer<Topic>> topic = questions.elicit("topic", "What is this about?", TopicForm.form());
        questions.ask();
        return name.value().orElseThrow().name() + " talks about "
                + topic.value().orElseThrow().context() + ".";
    }

    /** Asks for a name before there is a task, and goes on as one. */
    @Tool(name = "test_tool_with_task", task = Tool.Task.LATER)
    String questionThenTask(McpContext context) {
        Name name =
                context.elicit("user_name", "What is your name?", NameForm.form()).orElseThrow();
        context.startTask();
        return "Hello, " + name.name() + "!";
    }
}
