package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Awaited;
import dev.lathe.feature.Completion;
import dev.lathe.feature.CompletionEntry;
import dev.lathe.feature.EnumReader;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.PromptEntry;
import dev.lathe.feature.PromptResult;
import dev.lathe.feature.TimeReader;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Travel}. */
@Generated("dev.lathe")
public final class TravelFeatures implements Features {

    private static final String PLAN = """
            {"name":"plan","description":"Plans a journey.",\
            "arguments":[\
            {"name":"country","description":"where to","required":true},\
            {"name":"the-city","description":"where exactly","required":true},\
            {"name":"street","description":"where in the city","required":true},\
            {"name":"month",\
            "description":"when (one of JANUARY, FEBRUARY, MARCH, APRIL, MAY, JUNE, JULY, AUGUST, \
            SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER)",\
            "required":true},\
            {"name":"year","description":"in which year (a whole number)","required":true},\
            {"name":"means",\
            "description":"how to get there (one of by-bike, by-bus, TRAIN, default by-bike)\\nby-bike: \
            Not in winter."},\
            {"name":"speed","description":"how fast"},\
            {"name":"back","description":"whether there is a way back (true or false)","required":true}]}""";

    private static final String HOME = """
            {"name":"go-home","description":"Goes home.",\
            "arguments":[\
            {"name":"means",\
            "description":"how to get there (one of by-bike, by-bus, TRAIN)\\nby-bike: Not in winter."},\
            {"name":"day","description":"on which day","required":true}]}""";

    private final Travel travel;

    private TravelFeatures(Travel travel) {
        this.travel = travel;
    }

    /** Returns the features of the given travel. */
    public static Features of(Travel travel) {
        return new TravelFeatures(travel);
    }

    @Override
    public List<PromptEntry> prompts() {
        return List.of(
                new PromptEntry("plan", PLAN),
                new PromptEntry("go-home", HOME));
    }

    @Override
    public PromptResult get(String prompt, Arguments arguments, McpContext context) {
        return switch (prompt) {
            case "plan" -> plan(arguments);
            case "go-home" -> home(arguments);
            default -> throw new IllegalArgumentException(prompt);
        };
    }

    @Override
    public List<CompletionEntry> completions() {
        return List.of(
                new CompletionEntry("plan", "country"),
                new CompletionEntry("plan", "the-city"),
                new CompletionEntry("plan", "street"),
                new CompletionEntry("plan", "month"),
                new CompletionEntry("plan", "year"),
                new CompletionEntry("plan", "means"),
                new CompletionEntry("plan", "speed"),
                new CompletionEntry("plan", "back"),
                new CompletionEntry("go-home", "means"),
                new CompletionEntry("go-home", "day"));
    }

    @Override
    public Completion complete(
            String completion, String value, Arguments arguments, McpContext context) throws Exception {
        return switch (completion) {
            case "plan#country" -> country(value);
            case "plan#the-city" -> cities(value, arguments, context);
            case "plan#street" -> street(value, arguments);
            case "plan#month" -> month(value);
            case "plan#year" -> year(value);
            case "plan#means" -> Completion.startingWith(value, "by-bike", "by-bus", "TRAIN");
            case "plan#speed" -> Completion.startingWith(
                    value, EnumReader.codes(Travel.Speed.values(), speed -> speed.code()));
            case "plan#back" -> Completion.startingWith(value, "true", "false");
            case "go-home#means" -> means(value);
            case "go-home#day" -> day(value);
            default -> throw new IllegalArgumentException(completion);
        };
    }

    private PromptResult plan(Arguments arguments) {
        String country = arguments.at("country").asString();
        String city = arguments.at("the-city").asString();
        String street = arguments.at("street").asString();
        Month month = readMonth(arguments.at("month"));
        int year = arguments.at("year").asInt();
        Travel.Means means = arguments.has("means") ? readMeans(arguments.at("means")) : Travel.Means.BIKE;
        Optional<Travel.Speed> speed =
                arguments.has("speed") ? Optional.ofNullable(readSpeed(arguments.at("speed"))) : Optional.empty();
        boolean back = arguments.at("back").asBoolean();
        arguments.check();

        return PromptResult.text(travel.plan(country, city, street, month, year, means, speed, back));
    }

    private PromptResult home(Arguments arguments) {
        Travel.Means means = arguments.has("means") ? readMeans(arguments.at("means")) : null;
        String day = arguments.at("day").asString();
        arguments.check();

        return PromptResult.text(travel.home(means, day));
    }

    private Completion country(String country) {
        return Completion.of(travel.country(country));
    }

    private Completion cities(String written, Arguments arguments, McpContext context) {
        Optional<String> country =
                arguments.has("country") ? Optional.of(arguments.at("country").asString()) : Optional.empty();
        Year year = arguments.has("year") ? TimeReader.year(arguments.at("year")) : null;
        arguments.check();

        return Completion.of(travel.cities(context, written, country, year).toList());
    }

    private Completion street(String street, Arguments arguments) {
        String value = arguments.has("the-city") ? arguments.at("the-city").asString() : "Paris";
        Travel.Speed speed = arguments.has("speed") ? readSpeed(arguments.at("speed")) : null;
        arguments.check();

        return travel.street(street, value, speed);
    }

    private Completion month(String month) {
        return Completion.of(travel.month(month).stream().map(each -> each.name()).toList());
    }

    private Completion year(String year) throws Exception {
        return Completion.of(Awaited.result(travel.year(year)).stream().map(each -> String.valueOf(each)).toList());
    }

    private Completion means(String each) {
        var result = travel.complete(each);
        return result != null
                ? Completion.of(result.stream().map(next -> textMeans(next)).toList())
                : Completion.none();
    }

    private Completion day(String json) throws Exception {
        return Completion.of(List.copyOf(travel.day(json)));
    }

    private static Month readMonth(Argument argument) {
        String name = argument.asOneOf(
                "JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER",
                "NOVEMBER", "DECEMBER");
        return switch (name) {
            case "JANUARY" -> Month.JANUARY;
            case "FEBRUARY" -> Month.FEBRUARY;
            case "MARCH" -> Month.MARCH;
            case "APRIL" -> Month.APRIL;
            case "MAY" -> Month.MAY;
            case "JUNE" -> Month.JUNE;
            case "JULY" -> Month.JULY;
            case "AUGUST" -> Month.AUGUST;
            case "SEPTEMBER" -> Month.SEPTEMBER;
            case "OCTOBER" -> Month.OCTOBER;
            case "NOVEMBER" -> Month.NOVEMBER;
            case "DECEMBER" -> Month.DECEMBER;
            default -> null;
        };
    }

    private static Travel.Means readMeans(Argument argument) {
        String name = argument.asOneOf("by-bike", "by-bus", "TRAIN");
        return switch (name) {
            case "by-bike" -> Travel.Means.BIKE;
            case "by-bus" -> Travel.Means.BUS;
            case "TRAIN" -> Travel.Means.TRAIN;
            default -> null;
        };
    }

    private static Travel.Speed readSpeed(Argument argument) {
        return EnumReader.constant(argument, Travel.Speed.values(), speed -> speed.code());
    }

    private static String textMeans(Travel.Means means) {
        return switch (means) {
            case BIKE -> "by-bike";
            case BUS -> "by-bus";
            case TRAIN -> "TRAIN";
        };
    }
}
