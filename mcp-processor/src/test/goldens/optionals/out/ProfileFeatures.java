package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Profile}. */
@Generated("dev.lathe")
public final class ProfileFeatures implements Features {

    private static final String DESCRIBE = """
            {"name":"describe","description":"Says who somebody is.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "name":{"type":"string","description":"what to call them"},\
            "age":{"type":"integer","description":"in years"},\
            "interests":{"type":"object","description":"how much they like what",\
            "additionalProperties":{"type":"array","items":{"type":"integer"}}},\
            "friend":{"type":"object","description":"somebody they know",\
            "properties":{\
            "name":{"type":"string","description":"what to call them"},\
            "born":{"type":"integer","description":"the year"},\
            "nicknames":{"type":"array","description":"what others call them","items":{"type":"string"}}},\
            "required":["name"]}}}}""";

    private static final String SAME = """
            {"name":"same","description":"Says everything back.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "person":{"type":"object","description":"a person",\
            "properties":{\
            "name":{"type":"string","description":"what to call them"},\
            "born":{"type":"integer","description":"the year"},\
            "nicknames":{"type":"array","description":"what others call them","items":{"type":"string"}}},\
            "required":["name"]}},\
            "required":["person"]},\
            "outputSchema":{"type":"object","description":"A person.",\
            "properties":{\
            "name":{"type":"string","description":"what to call them"},\
            "born":{"type":"integer","description":"the year"},\
            "nicknames":{"type":"array","description":"what others call them","items":{"type":"string"}}},\
            "required":["name"]}}""";

    private final Profile profile;

    private ProfileFeatures(Profile profile) {
        this.profile = profile;
    }

    /** Returns the features of the given profile. */
    public static Features of(Profile profile) {
        return new ProfileFeatures(profile);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("describe", DESCRIBE),
                new ToolEntry("same", SAME));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "describe" -> describe(arguments);
            case "same" -> same(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult describe(Arguments arguments) {
        Optional<String> name = arguments.has("name") ? Optional.of(arguments.at("name").asString()) : Optional.empty();
        Optional<Integer> age = arguments.has("age") ? Optional.of(arguments.at("age").asInt()) : Optional.empty();
        Optional<Map<String, List<Integer>>> interests = arguments.has("interests")
                ? Optional.of(arguments.at("interests").asMap(ProfileFeatures::readIntegerList))
                : Optional.empty();
        Optional<Profile.Person> friend =
                arguments.has("friend") ? Optional.ofNullable(readPerson(arguments.at("friend"))) : Optional.empty();
        arguments.check();

        return ToolResult.text(profile.describe(name, age, interests, friend));
    }

    private ToolResult same(Arguments arguments) {
        Profile.Person person = readPerson(arguments.at("person"));
        arguments.check();

        return ToolResult.structured(writePerson(new JsonWriter(), profile.same(person)));
    }

    private static List<Integer> readIntegerList(Argument argument) {
        return argument.asList(Argument::asInt);
    }

    private static Profile.Person readPerson(Argument argument) {
        Argument person = argument.asObject();
        String name = person.at("name").asString();
        Optional<Integer> born = person.has("born") ? Optional.of(person.at("born").asInt()) : Optional.empty();
        Optional<List<String>> nicknames = person.has("nicknames")
                ? Optional.of(person.at("nicknames").asList(Argument::asString))
                : Optional.empty();
        return person.isValid() ? new Profile.Person(name, born, nicknames) : null;
    }

    private static JsonWriter writePerson(JsonWriter json, Profile.Person person) {
        json.beginObject();
        json.name("name").value(person.name());
        if (person.born().isPresent()) {
            json.name("born").value(person.born().get());
        }
        if (person.nicknames().isPresent()) {
            json.name("nicknames").array(person.nicknames().get(), JsonWriter::value);
        }
        return json.endObject();
    }
}
