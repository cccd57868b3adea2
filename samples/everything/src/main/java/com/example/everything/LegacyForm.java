package com.example.everything;

import dev.lathe.feature.Form;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** The choices of {@link Choices} and one more, in words that the specification is giving up: a form by hand. */
final class LegacyForm {

    private static final String LEGACY_ENUM = """
            {"type":"string","description":"one of some words, the old way","enum":["opt1","opt2","opt3"],\
            "enumNames":["Option One","Option Two","Option Three"]}""";

    private LegacyForm() {}

    static Form<JsonValue> form() {
        JsonObject schema = (JsonObject) JsonValue.parse(ChoicesForm.form().schema());
        Map<String, JsonValue> properties =
                new LinkedHashMap<>(((JsonObject) schema.members().get("properties")).members());
        properties.put("legacyEnum", JsonValue.parse(LEGACY_ENUM));
        Map<String, JsonValue> members = new LinkedHashMap<>(schema.members());
        members.put("properties", JsonObject.of(properties));
        return new Form<>(JsonObject.of(members).toString(), answer -> answer.asJson());
    }
}
