package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Completion;
import dev.lathe.feature.CompletionEntry;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceNotFoundException;
import dev.lathe.feature.ResourceResult;
import dev.lathe.feature.TimeReader;
import dev.lathe.feature.UriMatch;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Weather}. */
@Generated("dev.lathe")
public final class WeatherFeatures implements Features {

    private static final String TODAY = """
            {"uri":"weather://berlin/today","name":"today","description":"The weather of today.",\
            "mimeType":"text/plain"}""";

    private static final String DAY = """
            {"uriTemplate":"weather://{city}/{day}","name":"day","title":"Weather",\
            "description":"The weather of a day in a city.","mimeType":"application/json"}""";

    private static final String ARCHIVE = """
            {"uriTemplate":"archive://{city}/{+path}{?units,most,lang,from}","name":"archive",\
            "description":"What an archive has of a city.","mimeType":"text/csv"}""";

    private static final String CLOUD = """
            {"uriTemplate":"cloud://{number}.png","name":"cloud","description":"The picture of a cloud.",\
            "mimeType":"image/png"}""";

    private static final String WIND = """
            {"uriTemplate":"wind://here{?max.speed}","name":"wind",\
            "description":"What has a name that Java has not.","mimeType":"text/plain"}""";

    private final Weather weather;

    private WeatherFeatures(Weather weather) {
        this.weather = weather;
    }

    /** Returns the features of the given weather. */
    public static Features of(Weather weather) {
        return new WeatherFeatures(weather);
    }

    @Override
    public List<ResourceEntry> resources() {
        return List.of(new ResourceEntry("weather://berlin/today", TODAY).mimeType("text/plain"));
    }

    @Override
    public List<ResourceEntry> templates() {
        return List.of(
                new ResourceEntry("weather://{city}/{day}", DAY).mimeType("application/json"),
                new ResourceEntry("archive://{city}/{+path}{?units,most,lang,from}", ARCHIVE).mimeType("text/csv"),
                new ResourceEntry("cloud://{number}.png", CLOUD).mimeType("image/png"),
                new ResourceEntry("wind://here{?max.speed}", WIND).mimeType("text/plain"));
    }

    @Override
    public JsonObject match(String template, String uri) {
        return switch (template) {
            case "weather://{city}/{day}" -> UriMatch.of(uri)
                    .text("weather://")
                    .variable("city")
                    .text("/")
                    .variable("day")
                    .match();
            case "archive://{city}/{+path}{?units,most,lang,from}" -> UriMatch.of(uri)
                    .text("archive://")
                    .variable("city")
                    .text("/")
                    .path("path")
                    .query("units", "most", "lang", "from")
                    .match();
            case "cloud://{number}.png" -> UriMatch.of(uri)
                    .text("cloud://")
                    .variable("number")
                    .text(".png")
                    .match();
            case "wind://here{?max.speed}" -> UriMatch.of(uri).text("wind://here").query("max.speed").match();
            default -> throw new IllegalArgumentException(template);
        };
    }

    @Override
    public ResourceResult read(String resource, Arguments arguments, McpContext context) {
        return switch (resource) {
            case "weather://berlin/today" -> today();
            case "weather://{city}/{day}" -> day(arguments);
            case "archive://{city}/{+path}{?units,most,lang,from}" -> archive(arguments, context);
            case "cloud://{number}.png" -> cloud(arguments);
            case "wind://here{?max.speed}" -> wind(arguments);
            default -> throw new IllegalArgumentException(resource);
        };
    }

    @Override
    public List<CompletionEntry> completions() {
        return List.of(
                new CompletionEntry("archive://{city}/{+path}{?units,most,lang,from}", "path"),
                new CompletionEntry("archive://{city}/{+path}{?units,most,lang,from}", "units"));
    }

    @Override
    public Completion complete(String completion, String value, Arguments arguments, McpContext context) {
        return switch (completion) {
            case "archive://{city}/{+path}{?units,most,lang,from}#path" -> files(value, arguments);
            case "archive://{city}/{+path}{?units,most,lang,from}#units" -> Completion.startingWith(
                    value, "CELSIUS", "FAHRENHEIT");
            default -> throw new IllegalArgumentException(completion);
        };
    }

    private ResourceResult today() {
        return ResourceResult.text(weather.today());
    }

    private ResourceResult day(Arguments arguments) {
        String city = arguments.at("city").asString();
        LocalDate day = TimeReader.localDate(arguments.at("day"));
        arguments.check();

        return ResourceResult.json(writeReport(new JsonWriter(), weather.day(city, day)));
    }

    private ResourceResult archive(Arguments arguments, McpContext context) {
        String city = arguments.at("city").asString();
        String file = arguments.at("path").asString();
        Weather.Unit units = arguments.has("units") ? readUnit(arguments.at("units")) : Weather.Unit.CELSIUS;
        Optional<Integer> most =
                arguments.has("most") ? Optional.of(arguments.at("most").maximum(9).asInt()) : Optional.empty();
        String lang = arguments.has("lang") ? arguments.at("lang").asString() : null;
        Optional<LocalDate> from =
                arguments.has("from") ? Optional.of(TimeReader.localDate(arguments.at("from"))) : Optional.empty();
        arguments.check();

        var result = weather.archive(context, city, file, units, most, lang, from);
        if (result.isEmpty()) {
            throw new ResourceNotFoundException();
        }
        return ResourceResult.text(result.get());
    }

    private ResourceResult cloud(Arguments arguments) {
        int number = arguments.at("number").maximum(9).asInt();
        arguments.check();

        return ResourceResult.bytes(weather.cloud(number));
    }

    private ResourceResult wind(Arguments arguments) {
        Optional<Integer> speed =
                arguments.has("max.speed") ? Optional.of(arguments.at("max.speed").asInt()) : Optional.empty();
        arguments.check();

        return ResourceResult.text(weather.wind(speed));
    }

    private Completion files(String written, Arguments arguments) {
        Optional<String> city = arguments.has("city") ? Optional.of(arguments.at("city").asString()) : Optional.empty();
        arguments.check();

        return Completion.of(weather.files(written, city));
    }

    private static JsonWriter writeReport(JsonWriter json, Weather.Report report) {
        json.beginObject();
        json.name("city").value(report.city());
        json.name("day").value(report.day().toString());
        json.name("sky").value(report.sky());
        return json.endObject();
    }

    private static Weather.Unit readUnit(Argument argument) {
        String name = argument.asOneOf("CELSIUS", "FAHRENHEIT");
        return switch (name) {
            case "CELSIUS" -> Weather.Unit.CELSIUS;
            case "FAHRENHEIT" -> Weather.Unit.FAHRENHEIT;
            default -> null;
        };
    }
}
