package dev.lathe.session;

import dev.lathe.feature.ToolException;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.question.Question;
import java.util.UUID;

/** The params of questions, in the words of one revision of this era. */
final class QuestionParams {

    private final Revision revision;

    QuestionParams(Revision revision) {
        this.revision = revision;
    }

    /**
     * Returns the params to send; empty when there are none.
     *
     * @throws ToolException if the revision has no words for it
     */
    String of(Question<?> question) {
        return switch (question.need()) {
            case FORM -> revision.has(Revision.Ability.PLAIN_FORMS) ? plain(question.params()) : question.params();
            case URL -> identified(question.params());
            default -> question.params();
        };
    }

    private static String plain(String params) {
        JsonObject form = (JsonObject) JsonValue.parse(params);
        return form.find("requestedSchema") instanceof JsonObject schema
                ? form.with("requestedSchema", PlainForms.schema(schema)).toString()
                : params;
    }

    /** This era has an id for each elicitation by URL. */
    private static String identified(String params) {
        JsonObject url = (JsonObject) JsonValue.parse(params);
        return url.with("elicitationId", new JsonString(UUID.randomUUID().toString()))
                .toString();
    }
}
