package dev.lathe.stateless;

import dev.lathe.core.Era;
import dev.lathe.core.Result;
import dev.lathe.json.JsonWriter;
import dev.lathe.question.Question;
import java.util.List;

/** An {@code InputRequiredResult}: what the client has to find out before it asks again. There is nothing to keep. */
record InputRequired(List<Question<?>> questions, String state) implements Result {

    @Override
    public String type() {
        return "input_required";
    }

    @Override
    public void writeMembers(Era era, JsonWriter json) {
        json.name("inputRequests").beginObject();
        for (Question<?> question : questions) {
            json.name(question.key());
            question.writeTo(json);
        }
        json.endObject().name("requestState").value(state);
    }
}
