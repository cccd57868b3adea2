package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Weather}. */
@Generated("dev.lathe")
public final class WeatherFeatures implements Features {

    private static final String RAIN = """
            {"name":"rain","description":"Tells whether it rains.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"boolean"}}""";

    private static final String TEMPERATURE = """
            {"name":"temperature","description":"Returns the temperature.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"number","description":"degrees Celsius"}}""";

    private static final String SKY = """
            {"name":"sky","description":"Returns what the sky looks like.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"string","enum":["CLEAR","CLOUDY"]}}""";

    private static final String NOW = """
            {"name":"now","description":"Returns the weather.",\
            "inputSchema":{"type":"object",\
            "properties":{"city":{"type":"string","description":"where"}},\
            "required":["city"]},\
            "outputSchema":{"type":"object","description":"the weather there now",\
            "properties":{\
            "sky":{"type":"string","description":"how it looks","enum":["CLEAR","CLOUDY"]},\
            "celsius":{"type":"number","description":"how warm it is"}},\
            "required":["sky","celsius"]}}""";

    private static final String FORECAST = """
            {"name":"forecast","description":"Returns the weather of some days.",\
            "inputSchema":{"type":"object",\
            "properties":{"city":{"type":"string","description":"where"}},\
            "required":["city"]},\
            "outputSchema":{"type":"array","description":"a report for each day",\
            "items":{"type":"object","description":"What the weather is like.",\
            "properties":{\
            "sky":{"type":"string","description":"how it looks","enum":["CLEAR","CLOUDY"]},\
            "celsius":{"type":"number","description":"how warm it is"}},\
            "required":["sky","celsius"]}}}""";

    private static final String SKIES = """
            {"name":"skies","description":"Returns what there may be.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"array",\
            "items":{"type":"string","enum":["CLEAR","CLOUDY"]},"uniqueItems":true}}""";

    private static final String CITIES = """
            {"name":"cities","description":"Returns the weather of each city.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"object",\
            "additionalProperties":{"type":"object","description":"What the weather is like.",\
            "properties":{\
            "sky":{"type":"string","description":"how it looks","enum":["CLEAR","CLOUDY"]},\
            "celsius":{"type":"number","description":"how warm it is"}},\
            "required":["sky","celsius"]}}}""";

    private static final String HISTORY = """
            {"name":"history","description":"Returns the last temperatures.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"array","items":{"type":"number"}}}""";

    private final Weather weather;

    private WeatherFeatures(Weather weather) {
        this.weather = weather;
    }

    /** Returns the features of the given weather. */
    public static Features of(Weather weather) {
        return new WeatherFeatures(weather);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("rain", RAIN),
                new ToolEntry("temperature", TEMPERATURE),
                new ToolEntry("sky", SKY),
                new ToolEntry("now", NOW),
                new ToolEntry("forecast", FORECAST),
                new ToolEntry("skies", SKIES),
                new ToolEntry("cities", CITIES),
                new ToolEntry("history", HISTORY));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "rain" -> rain(arguments);
            case "temperature" -> temperature(arguments);
            case "sky" -> sky(arguments);
            case "now" -> now(arguments);
            case "forecast" -> forecast(arguments);
            case "skies" -> skies(arguments);
            case "cities" -> cities(arguments);
            case "history" -> history(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult rain(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(weather.rain()));
    }

    private ToolResult temperature(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(weather.temperature()));
    }

    private ToolResult sky(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(weather.sky().name()));
    }

    private ToolResult now(Arguments arguments) {
        String city = arguments.at("city").asString();
        arguments.check();

        return ToolResult.structured(writeReport(new JsonWriter(), weather.now(city)));
    }

    private ToolResult forecast(Arguments arguments) {
        String city = arguments.at("city").asString();
        arguments.check();

        return ToolResult.structured(new JsonWriter().array(weather.forecast(city), WeatherFeatures::writeReport));
    }

    private ToolResult skies(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().array(weather.skies(), WeatherFeatures::writeSky));
    }

    private ToolResult cities(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().object(weather.cities(), WeatherFeatures::writeReport));
    }

    private ToolResult history(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.structured(writeFloatArray(new JsonWriter(), weather.history()));
    }

    private static JsonWriter writeReport(JsonWriter json, Weather.Report report) {
        json.beginObject();
        json.name("sky").value(report.sky().name());
        json.name("celsius").value(report.celsius());
        return json.endObject();
    }

    private static JsonWriter writeSky(JsonWriter json, Weather.Sky sky) {
        return json.value(sky.name());
    }

    private static JsonWriter writeFloatArray(JsonWriter json, float[] array) {
        json.beginArray();
        for (float item : array) {
            json.value(item);
        }
        return json.endArray();
    }
}
