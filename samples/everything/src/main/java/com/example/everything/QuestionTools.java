package com.example.everything;

import dev.lathe.annotation.Tool;
import dev.lathe.feature.Answer;
import dev.lathe.feature.Asked;
import dev.lathe.feature.Form;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.Questions;
import dev.lathe.feature.Root;
import dev.lathe.feature.SampleRequest;
import dev.lathe.feature.SampleResult;
import java.util.List;

/** What a tool can ask while it runs. */
final class QuestionTools {

    /**
     * Asks the client's model.
     *
     * @param prompt what to ask it
     */
    @Tool(name = "test_sampling")
    String sampling(String prompt, McpContext context) {
        SampleResult answer =
                context.sample("answer", SampleRequest.of(prompt).maxTokens(100));
        return "LLM response: " + answer.text();
    }

    /**
     * Asks the client's user who that is.
     *
     * @param message why it is asked
     */
    @Tool(name = "test_elicitation")
    String elicitation(String message, McpContext context) {
        return "User response: " + told(context.elicit("person", message, PersonForm.form()));
    }

    /** Asks with a form that is filled in already. */
    @Tool(name = "test_elicitation_sep1034_defaults")
    String defaults(McpContext context) {
        return completed(context.elicit("profile", "Please look through this profile.", ProfileForm.form()));
    }

    /** Asks with a form of choices. */
    @Tool(name = "test_elicitation_sep1330_enums")
    String choices(McpContext context) {
        return completed(context.elicit("choices", "Please choose.", LegacyForm.form()));
    }

    /** Asks for a name, and greets. */
    @Tool(name = "test_input_required_result_elicitation")
    String oneQuestion(McpContext context) {
        return "Hello, " + name(context) + "!";
    }

    /** Asks the client's model what the capital of France is. */
    @Tool(name = "test_input_required_result_sampling")
    String capital(McpContext context) {
        SampleRequest question =
                SampleRequest.of("What is the capital of France?").maxTokens(100);
        return context.sample("capital_question", question).text();
    }

    /** Asks for the client's roots. */
    @Tool(name = "test_input_required_result_list_roots")
    String roots(McpContext context) {
        return context.roots("client_roots").size() + " roots";
    }

    /** Asks a question whose answer comes back with the state of the call. */
    @Tool(name = "test_input_required_result_request_state")
    String state(McpContext context) {
        consent("confirm", context);
        return "state-ok";
    }

    /** Asks three questions at once. */
    @Tool(name = "test_input_required_result_multiple_inputs")
    String severalQuestions(McpContext context) {
        Questions questions = context.questions();
        Asked<Answer<Name>> name = questions.elicit("user_name", "What is your name?", NameForm.form());
        Asked<SampleResult> greeting =
                questions.sample("greeting", SampleRequest.of("Write a greeting.").maxTokens(50));
        Asked<List<Root>> roots = questions.roots("client_roots");
        questions.ask();
        return greeting.value().text() + " " + name.value().orElseThrow().name() + ", you have "
                + roots.value().size() + " roots.";
    }

    /** Asks one question after the other. */
    @Tool(name = "test_input_required_result_multi_round")
    String severalRounds(McpContext context) {
        Name name = context.elicit("step1", "What is your name?", NameForm.form())
                .orElseThrow();
        Favorite favorite = context.elicit("step2", "What is your favorite color?", FavoriteForm.form())
                .orElseThrow();
        return name.name() + " likes " + favorite.color() + ".";
    }

    /** Asks a question whose state nobody can change. */
    @Tool(name = "test_input_required_result_tampered_state")
    String sealedState(McpContext context) {
        consent("confirm", context);
        return "Nobody has touched the state.";
    }

    /** Asks the user, or the model of a client whose user cannot be asked. */
    @Tool(name = "test_input_required_result_capabilities")
    String whateverTheClientCan(McpContext context) {
        return context.canElicit()
                ? name(context)
                : context.sample("name", SampleRequest.of("Make up a name.").maxTokens(20))
                        .text();
    }

    /** Needs a client whose model can be asked. */
    @Tool(name = "test_missing_capability")
    String needsSampling(McpContext context) {
        return context.sample("anything", SampleRequest.of("Say anything.").maxTokens(20))
                .text();
    }

    /** Answers without a question, also where one could be asked. */
    @Tool(name = "test_streaming_elicitation", readOnly = true)
    String noQuestion() {
        return "There was nothing to ask.";
    }

    private static String name(McpContext context) {
        return context.elicit("user_name", "What is your name?", NameForm.form())
                .orElseThrow()
                .name();
    }

    private static void consent(String key, McpContext context) {
        context.elicit(key, "Shall we go on?", ConsentForm.form()).orElseThrow();
    }

    private static String completed(Answer<?> answer) {
        return "Elicitation completed: " + told(answer);
    }

    private static String told(Answer<?> answer) {
        if (answer instanceof Answer.Accepted<?> accepted) {
            return "action=accept, content=" + accepted.value();
        }
        return answer instanceof Answer.Declined<?> ? "action=decline" : "action=cancel";
    }
}
