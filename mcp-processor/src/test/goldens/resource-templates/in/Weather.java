package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Complete;
import dev.lathe.annotation.Resource;
import dev.lathe.feature.McpContext;
import jakarta.validation.constraints.Max;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The variables of a URI are the parameters of a method. */
public class Weather {

    public enum Unit {
        CELSIUS,
        FAHRENHEIT
    }

    /**
     * The weather of a day.
     *
     * @param city any city
     * @param day the day
     * @param sky what it looks like
     */
    public record Report(String city, LocalDate day, String sky) {}

    /** The weather of today. */
    @Resource(uri = "weather://berlin/today")
    public String today() {
        return "sun";
    }

    /** The weather of a day in a city. */
    @Resource(uri = "weather://{city}/{day}", title = "Weather")
    public Report day(String city, LocalDate day) {
        return new Report(city, day, "sun");
    }

    /** What an archive has of a city. */
    @Resource(uri = "archive://{city}/{+path}{?units,most,lang,from}", mimeType = "text/csv")
    public Optional<String> archive(
            McpContext context,
            String city,
            @Arg(name = "path") String file,
            @Arg(defaultValue = "CELSIUS") Unit units,
            Optional<@Max(9) Integer> most,
            @Nullable String lang,
            Optional<LocalDate> from) {
        return city.equals("Atlantis")
                ? Optional.empty()
                : Optional.of(city + " " + file + " " + units + " " + most + " " + lang + " " + from);
    }

    @Complete(resource = "archive://{city}/{+path}{?units,most,lang,from}", argument = "path")
    public List<String> files(String written, Optional<String> city) {
        return List.of(written + "/" + city.orElse("any") + ".csv");
    }

    /** The picture of a cloud. */
    @Resource(uri = "cloud://{number}.png", mimeType = "image/png")
    public byte[] cloud(@Max(9) int number) {
        return new byte[] {(byte) number};
    }

    /** What has a name that Java has not. */
    @Resource(uri = "wind://here{?max.speed}")
    public String wind(@Arg(name = "max.speed") Optional<Integer> speed) {
        return "at most " + speed;
    }
}
