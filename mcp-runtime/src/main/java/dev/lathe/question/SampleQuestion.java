package dev.lathe.question;

import dev.lathe.feature.SampleRequest;
import dev.lathe.feature.SampleResult;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;

/** Something for the client's model to say (Sampling). */
public final class SampleQuestion extends Question<SampleResult> {

    public SampleQuestion(String key, SampleRequest request) {
        super(
                key,
                "sampling/createMessage",
                params(request),
                request.hasTools() ? Need.SAMPLING_WITH_TOOLS : Need.SAMPLING);
    }

    private static String params(SampleRequest request) {
        JsonWriter json = new JsonWriter();
        request.writeTo(json);
        return json.toString();
    }

    @Override
    protected SampleResult read(JsonObject result) {
        return SampleResult.read(result);
    }
}
