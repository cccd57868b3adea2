package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.EnumReader;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.TextReader;
import dev.lathe.feature.TimeReader;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Ledger}. */
@Generated("dev.lathe")
final class LedgerFeatures implements Features {

    private static final String HOURS = """
            {"name":"hours","description":"Says hours back.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "hours":{"type":"object","description":"the hours by day",\
            "propertyNames":{"type":"string",\
            "enum":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"]},\
            "additionalProperties":{"type":"integer"}}},\
            "required":["hours"]},\
            "outputSchema":{"type":"object",\
            "propertyNames":{"type":"string",\
            "enum":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"]},\
            "additionalProperties":{"type":"integer"}}}""";

    private static final String PAGES = """
            {"name":"pages","description":"Says pages back.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "pages":{"type":"object","description":"the pages by number",\
            "propertyNames":{"type":"string","pattern":"^-?(0|[1-9][0-9]*)$"},\
            "additionalProperties":{"type":"string"}}},\
            "required":["pages"]},\
            "outputSchema":{"type":"object",\
            "propertyNames":{"type":"string","pattern":"^-?(0|[1-9][0-9]*)$"},\
            "additionalProperties":{"type":"string"}}}""";

    private static final String ALL = """
            {"name":"all","description":"Says everything back.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "ids":{"type":"object","description":"numbers by id",\
            "propertyNames":{"type":"string","format":"uuid"},\
            "additionalProperties":{"type":"object",\
            "propertyNames":{"type":"string","format":"date"},\
            "additionalProperties":{"type":"object","additionalProperties":{"type":"integer"}}}},\
            "days":{"type":"object","description":"plain maps by day",\
            "propertyNames":{"type":"string","format":"date"},\
            "additionalProperties":{"type":"integer"}},\
            "flags":{"type":"object","description":"maps by truth",\
            "propertyNames":{"type":"string","pattern":"^(true|false)$"},\
            "additionalProperties":{"type":"string"}},\
            "counts":{"type":"object","description":"counts by name",\
            "additionalProperties":{"type":"integer"}}},\
            "required":["ids","days","flags","counts"]},\
            "outputSchema":{"type":"object",\
            "propertyNames":{"type":"string","format":"uuid"},\
            "additionalProperties":{"type":"object",\
            "propertyNames":{"type":"string","format":"date"},\
            "additionalProperties":{"type":"object","additionalProperties":{"type":"integer"}}}}}""";

    private final Ledger ledger;

    private LedgerFeatures(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Returns the features of the given ledger. */
    static Features of(Ledger ledger) {
        return new LedgerFeatures(ledger);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("hours", HOURS),
                new ToolEntry("pages", PAGES),
                new ToolEntry("all", ALL));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "hours" -> hours(arguments);
            case "pages" -> pages(arguments);
            case "all" -> all(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult hours(Arguments arguments) {
        EnumMap<DayOfWeek, Integer> hours =
                EnumReader.map(arguments.at("hours"), DayOfWeek.class, LedgerFeatures::readDayOfWeek, Argument::asInt);
        arguments.check();

        return ToolResult.structured(writeIntegerMap(new JsonWriter(), ledger.hours(hours)));
    }

    private ToolResult pages(Arguments arguments) {
        TreeMap<Integer, String> pages =
                new TreeMap<>(arguments.at("pages").asMap(Argument::asInt, Argument::asString));
        arguments.check();

        return ToolResult.structured(writeStringSortedMap(new JsonWriter(), ledger.pages(pages)));
    }

    private ToolResult all(Arguments arguments) {
        Map<UUID, Map<LocalDate, HashMap<String, Integer>>> ids =
                arguments.at("ids").asMap(TextReader::uuid, LedgerFeatures::readIntegerHashMapMap);
        SortedMap<LocalDate, Integer> days =
                new TreeMap<>(arguments.at("days").asMap(TimeReader::localDate, Argument::asInt));
        Map<Boolean, String> flags = arguments.at("flags").asMap(Argument::asBoolean, Argument::asString);
        ConcurrentMap<String, Integer> counts = new ConcurrentHashMap<>(arguments.at("counts").asMap(Argument::asInt));
        arguments.check();

        return ToolResult.structured(writeIntegerHashMapMapMap(new JsonWriter(), ledger.all(ids, days, flags, counts)));
    }

    private static DayOfWeek readDayOfWeek(Argument argument) {
        String name = argument.asOneOf("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");
        return switch (name) {
            case "MONDAY" -> DayOfWeek.MONDAY;
            case "TUESDAY" -> DayOfWeek.TUESDAY;
            case "WEDNESDAY" -> DayOfWeek.WEDNESDAY;
            case "THURSDAY" -> DayOfWeek.THURSDAY;
            case "FRIDAY" -> DayOfWeek.FRIDAY;
            case "SATURDAY" -> DayOfWeek.SATURDAY;
            case "SUNDAY" -> DayOfWeek.SUNDAY;
            default -> null;
        };
    }

    private static JsonWriter writeIntegerMap(JsonWriter json, Map<DayOfWeek, Integer> map) {
        json.beginObject();
        map.forEach((key, value) -> json.name(key.name()).value(value));
        return json.endObject();
    }

    private static JsonWriter writeStringSortedMap(JsonWriter json, SortedMap<Integer, String> map) {
        json.beginObject();
        map.forEach((key, value) -> json.name(String.valueOf(key)).value(value));
        return json.endObject();
    }

    private static HashMap<String, Integer> readIntegerHashMap(Argument argument) {
        return new HashMap<>(argument.asMap(Argument::asInt));
    }

    private static Map<LocalDate, HashMap<String, Integer>> readIntegerHashMapMap(Argument argument) {
        return argument.asMap(TimeReader::localDate, LedgerFeatures::readIntegerHashMap);
    }

    private static JsonWriter writeIntegerHashMapMap(JsonWriter json, Map<LocalDate, HashMap<String, Integer>> map) {
        json.beginObject();
        map.forEach((key, value) -> json.name(key.toString()).object(value, JsonWriter::value));
        return json.endObject();
    }

    private static JsonWriter writeIntegerHashMapMapMap(
            JsonWriter json, Map<UUID, Map<LocalDate, HashMap<String, Integer>>> map) {
        json.beginObject();
        map.forEach((key, value) -> writeIntegerHashMapMap(json.name(key.toString()), value));
        return json.endObject();
    }
}
