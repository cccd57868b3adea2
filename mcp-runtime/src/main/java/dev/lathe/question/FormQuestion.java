package dev.lathe.question;

import dev.lathe.feature.Answer;
import dev.lathe.feature.Form;
import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;

/** A form to fill in (Elicitation, section Form Mode): without a {@code mode}, which older clients do not know. */
public final class FormQuestion<T> extends Elicitation<Answer<T>> {

    private final String message;
    private final Form<T> form;

    public FormQuestion(String key, String message, Form<T> form) {
        super(key, params(message, form), Need.FORM);
        this.message = message;
        this.form = form;
    }

    private static String params(String message, Form<?> form) {
        JsonWriter json = new JsonWriter().beginObject();
        json.name("message").value(message).name("requestedSchema").raw(form.schema());
        return json.endObject().toString();
    }

    @Override
    Answer<T> accepted(JsonObject result) {
        JsonValue content = result.find("content");
        if (content != null && !(content instanceof JsonObject)) {
            throw new ToolException("the client's answer has content that is no object");
        }
        return new Answer.Accepted<>(form.read(content instanceof JsonObject object ? object : JsonObject.EMPTY));
    }

    @Override
    Answer<T> declined() {
        return new Answer.Declined<>(message);
    }

    @Override
    Answer<T> cancelled() {
        return new Answer.Cancelled<>(message);
    }
}
