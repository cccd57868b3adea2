package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The MCP features of {@link People}. */
@Generated("dev.lathe")
final class PeopleFeatures implements Features {

    private static final String SAME = """
            {"name":"same","description":"Says a person back.",\
            "inputSchema":{"type":"object",\
            "properties":{"person":{"type":"object","description":"somebody","$ref":"#/$defs/Person"}},\
            "required":["person"],\
            "$defs":{\
            "Person":{"type":"object","description":"Somebody.",\
            "properties":{\
            "kind":{"type":"string","description":"What kind of being it is."},\
            "name":{"type":"string","description":"What they are called."},\
            "age":{"type":"integer","description":"Returns the age."},\
            "active":{"type":"boolean","description":"whether they are around"},\
            "nick":{"type":"string","description":"A short name."},\
            "address":{"type":"object","description":"Where they live.",\
            "properties":{\
            "street":{"type":"string","description":"the street"},\
            "number":{"type":"integer","description":"the number of the house"}},\
            "required":["street","number"]},\
            "friends":{"type":"array","description":"Whom they know.",\
            "items":{"type":"object","$ref":"#/$defs/Person"}}},\
            "required":["kind","name","age","active","friends"]}}},\
            "outputSchema":{"type":"object","$ref":"#/$defs/Person",\
            "$defs":{\
            "Person":{"type":"object","description":"Somebody.",\
            "properties":{\
            "kind":{"type":"string","description":"What kind of being it is."},\
            "name":{"type":"string","description":"What they are called."},\
            "age":{"type":"integer","description":"Returns the age."},\
            "active":{"type":"boolean","description":"whether they are around"},\
            "nick":{"type":"string","description":"A short name."},\
            "address":{"type":"object","description":"Where they live.",\
            "properties":{"street":{"type":"string"},"number":{"type":"integer"}},\
            "required":["street","number"]},\
            "friends":{"type":"array","description":"Whom they know.",\
            "items":{"type":"object","$ref":"#/$defs/Person"}},\
            "length":{"type":"integer",\
            "description":"How many letters the name has, which nobody can set."}},\
            "required":["kind","name","age","active","friends","length"]}}}}""";

    private static final String MOVE = """
            {"name":"move","description":"Moves somebody.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "address":{"type":"object","description":"where to",\
            "properties":{\
            "street":{"type":"string","description":"the street"},\
            "number":{"type":"integer","description":"the number of the house"}},\
            "required":["street","number"]}},\
            "required":["address"]},\
            "outputSchema":{"type":"object","description":"Where somebody lives.",\
            "properties":{"street":{"type":"string"},"number":{"type":"integer"}},\
            "required":["street","number"]}}""";

    private static final String PAGE = """
            {"name":"page","description":"Fills a page.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "page":{"type":"object","description":"a page of addresses",\
            "properties":{\
            "items":{"type":"array","description":"What is on it.",\
            "items":{"type":"object","description":"Where somebody lives.",\
            "properties":{\
            "street":{"type":"string","description":"the street"},\
            "number":{"type":"integer","description":"the number of the house"}},\
            "required":["street","number"]}}},\
            "required":["items"]}},\
            "required":["page"]},\
            "outputSchema":{"type":"object","description":"A page of anything.",\
            "properties":{\
            "items":{"type":"array","description":"What is on it.",\
            "items":{"type":"object","description":"Where somebody lives.",\
            "properties":{"street":{"type":"string"},"number":{"type":"integer"}},\
            "required":["street","number"]}}},\
            "required":["items"]}}""";

    private static final String REPORTS = """
            {"name":"reports","description":"Reports, which nobody could send.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"array",\
            "items":{"type":"object","description":"A report.",\
            "properties":{"pages":{"type":"integer","description":"How many pages it has."}},\
            "required":["pages"]}}}""";

    private final People people;

    private PeopleFeatures(People people) {
        this.people = people;
    }

    /** Returns the features of the given people. */
    static Features of(People people) {
        return new PeopleFeatures(people);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("same", SAME),
                new ToolEntry("move", MOVE),
                new ToolEntry("page", PAGE),
                new ToolEntry("reports", REPORTS));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "same" -> same(arguments);
            case "move" -> move(arguments);
            case "page" -> page(arguments);
            case "reports" -> reports(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult same(Arguments arguments) {
        Person person = readPerson(arguments.at("person"));
        arguments.check();

        return ToolResult.structured(writePerson(new JsonWriter(), people.same(person)));
    }

    private ToolResult move(Arguments arguments) {
        Address address = readAddress(arguments.at("address"));
        arguments.check();

        return ToolResult.structured(writeAddress(new JsonWriter(), people.move(address)));
    }

    private ToolResult page(Arguments arguments) {
        Page<Address> page = readAddressPage(arguments.at("page"));
        arguments.check();

        return ToolResult.structured(writeAddressPage(new JsonWriter(), people.page(page)));
    }

    private ToolResult reports(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().array(people.reports(), PeopleFeatures::writeReport));
    }

    private static Address readAddress(Argument argument) {
        Argument address = argument.asObject();
        String street = address.at("street").asString();
        int number = address.at("number").asInt();
        return address.isValid() ? new Address(street, number) : null;
    }

    private static Person readPerson(Argument argument) {
        Argument person = argument.asObject();
        String kind = person.at("kind").asString();
        String name = person.at("name").asString();
        int age = person.at("age").asInt();
        boolean active = person.at("active").asBoolean();
        String nick = person.has("nick") ? person.at("nick").asString() : null;
        Optional<Address> address =
                person.has("address") ? Optional.ofNullable(readAddress(person.at("address"))) : Optional.empty();
        List<Person> friends = person.at("friends").asList(PeopleFeatures::readPerson);
        if (!person.isValid()) {
            return null;
        }
        Person made = new Person();
        made.setKind(kind);
        made.setName(name);
        made.setAge(age);
        made.setActive(active);
        if (nick != null) {
            made.setNick(nick);
        }
        made.setAddress(address);
        made.setFriends(friends);
        return made;
    }

    private static JsonWriter writeAddress(JsonWriter json, Address address) {
        json.beginObject();
        json.name("street").value(address.getStreet());
        json.name("number").value(address.getNumber());
        return json.endObject();
    }

    private static JsonWriter writePerson(JsonWriter json, Person person) {
        json.beginObject();
        json.name("kind").value(person.getKind());
        json.name("name").value(person.getName());
        json.name("age").value(person.getAge());
        json.name("active").value(person.isActive());
        if (person.getNick() != null) {
            json.name("nick").value(person.getNick());
        }
        if (person.getAddress().isPresent()) {
            writeAddress(json.name("address"), person.getAddress().get());
        }
        json.name("friends").array(person.getFriends(), PeopleFeatures::writePerson);
        json.name("length").value(person.getLength());
        return json.endObject();
    }

    private static Page<Address> readAddressPage(Argument argument) {
        Argument page = argument.asObject();
        List<Address> items = page.at("items").asList(PeopleFeatures::readAddress);
        if (!page.isValid()) {
            return null;
        }
        Page<Address> made = new Page<>();
        made.setItems(items);
        return made;
    }

    private static JsonWriter writeAddressPage(JsonWriter json, Page<Address> page) {
        json.beginObject();
        json.name("items").array(page.getItems(), PeopleFeatures::writeAddress);
        return json.endObject();
    }

    private static JsonWriter writeReport(JsonWriter json, Report report) {
        json.beginObject();
        json.name("pages").value(report.getPages());
        return json.endObject();
    }
}
