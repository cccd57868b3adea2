package dev.lathe.feature;

import dev.lathe.json.JsonObject;

/** Arguments that are all sent as texts, from which numbers and booleans are read as JSON writes them. */
final class TextArguments extends Arguments {

    TextArguments(JsonObject texts) {
        super(texts);
    }

    @Override
    public Argument at(String name) {
        return super.at(name).asText();
    }

    @Override
    public Argument at(String name, String... aliases) {
        return super.at(name, aliases).asText();
    }
}
