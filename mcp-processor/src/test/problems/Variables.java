package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Resource;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Variables and parameters that do not go together. */
class Variables {

    /** The weather of a city. */
    @Resource(uri = "weather://{city}/{day}") // problem: [LatheUnmatchedVariable] variable '{day}' has no parameter of 'unmatched'; add one of that name or remove the variable
    String unmatched(String city) {
        return city;
    }

    /** Two names that differ are one mistake. */
    @Resource(uri = "cloud://{ctiy}") // problem: [LatheUnmatchedVariable] variable '{ctiy}' has no parameter of 'misspelled'; write '{city}' or rename 'city'
    String misspelled(String city) {
        return city;
    }

    /** The weather of a city. */
    @Resource(uri = "wind://here")
    String fixed(String city) { // problem: [LatheUnmatchedParameter] 'city' is no variable of 'wind://here'; write '{city}' into the URI or remove it
        return city;
    }

    /** The weather of a city. */
    @Resource(uri = "rain://{city}")
    String more(
            String city,
            @Arg(name = "day") String date) { // problem: [LatheUnmatchedParameter] 'day' is no variable of 'rain://{city}'; write '{day}' into the URI or remove it
        return city;
    }

    /** What is named otherwise is the variable of that name. */
    @Resource(uri = "snow://{city-of-town}") // problem: [LatheBadUri] URI 'snow://{city-of-town}' is wrong at column 9: …
    String named(@Arg(name = "city-of-town") String town) {
        return town;
    }

    /** What is in a query may be missing. */
    @Resource(uri = "hail://{city}{?units,days,lang,most}")
    String query(
            Optional<String> city, // warning: [LatheIgnored] that 'city' may be absent is ignored; every URI has a '{city}', so make it required
            String units, // problem: [LatheRequiredQuery] 'units' may be missing where a URI has no 'units' in its query; make it 'Optional' or set a defaultValue
            @Arg(defaultValue = "3") int days,
            @Nullable String lang,
            Optional<Integer> most) {
        return units;
    }

    /** What is in every URI has no use for a default. */
    @Resource(uri = "fog://{city}")
    String defaulted(@Arg(defaultValue = "Berlin") String city) { // warning: [LatheIgnored] that 'city' may be absent is ignored; …
        return city;
    }

    /** What no text can be is in no URI. */
    @Resource(uri = "ice://{cities}/{sizes}")
    String types(
            List<String> cities, // problem: [LatheNoText] 'cities' of type 'List<String>' cannot be read from a text, which is all that a resource is sent; use a 'String' and split it
            byte[] sizes) { // problem: [LatheNoText] 'sizes' of type 'byte[]' cannot be read from a text…
        return "";
    }

    /** Only texts have slashes. */
    @Resource(uri = "file://{+path}")
    String path(Path path) { // problem: [LathePathType] 'path' of type 'Path' cannot have the slashes of '{+path}'; make it a 'String'
        return "";
    }

    /** Whatever is in it. */
    @Resource(uri = "icon://{id}")
    String first(String id) {
        return id;
    }

    /** Whatever is in it. */
    @Resource(uri = "icon://{name}") // problem: [LatheHiddenTemplate] URI template 'icon://{name}' is never reached, since 'first' has 'icon://{id}'; change or remove one of them
    String second(String name) {
        return name;
    }

    /** The names in a query are in the URI. */
    @Resource(uri = "icon://{name}{?size}")
    String third(String name, Optional<String> size) {
        return name;
    }

    /** A URI of its own comes first. */
    @Resource(uri = "icon://logo")
    String logo() {
        return "";
    }
}
