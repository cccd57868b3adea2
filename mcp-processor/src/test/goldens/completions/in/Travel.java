package com.example;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Complete;
import dev.lathe.annotation.Prompt;
import dev.lathe.feature.Completion;
import dev.lathe.feature.McpContext;
import java.time.Month;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Arguments that complete by themselves, and those that a method completes. */
public class Travel {

    /** How to get there. */
    public enum Means {
        /** Not in winter. */
        @JsonProperty("by-bike")
        BIKE,
        @JsonProperty("by-bus")
        BUS,
        TRAIN
    }

    /** How fast. */
    public enum Speed {
        SLOW("1"),
        FAST("12");

        private final String code;

        Speed(String code) {
            this.code = code;
        }

        @JsonValue
        public String code() {
            return code;
        }
    }

    /**
     * Plans a journey.
     *
     * @param country where to
     * @param city where exactly
     * @param street where in the city
     * @param month when
     * @param year in which year
     * @param means how to get there
     * @param speed how fast
     * @param back whether there is a way back
     */
    @Prompt
    public String plan(
            String country,
            @Arg(name = "the-city") String city,
            String street,
            Month month,
            int year,
            @Arg(defaultValue = "BIKE") Means means,
            Optional<Speed> speed,
            boolean back) {
        return "Plan.";
    }

    /**
     * Goes home.
     *
     * @param means how to get there
     * @param day on which day
     */
    @Prompt(name = "go-home")
    public String home(@Nullable Means means, String day) {
        return "Go home.";
    }

    @Complete(prompt = "plan")
    public List<String> country(String country) {
        return Stream.of("France", "Germany").filter(name -> name.startsWith(country)).toList();
    }

    @Complete(prompt = "plan", argument = "the-city")
    public Stream<String> cities(McpContext context, String written, Optional<String> country, @Nullable Year year) {
        return country.filter("France"::equals).isPresent() ? Stream.of("Paris", "in " + year) : Stream.of();
    }

    @Complete(prompt = "plan")
    public Completion street(
            String street, @Arg(name = "the-city", defaultValue = "Paris") String value, @Nullable Speed speed) {
        return Completion.first(List.of(value + " " + speed));
    }

    @Complete(prompt = "plan")
    public Set<Month> month(String month) {
        return Set.of(Month.MAY);
    }

    @Complete(prompt = "plan")
    public Future<Collection<Integer>> year(String year) {
        return CompletableFuture.completedFuture(List.of(2026));
    }

    @Complete(prompt = "go-home", argument = "means")
    public @Nullable Collection<Means> complete(String each) {
        return each.isEmpty() ? null : List.of(Means.BUS);
    }

    @Complete(prompt = "go-home", argument = "day")
    public Collection<String> day(String json) throws Exception {
        return Set.of("today");
    }
}
