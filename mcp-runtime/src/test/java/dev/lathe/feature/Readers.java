package dev.lathe.feature;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TimeZone;

/** The readers that tables name, each as generated code would call it. */
final class Readers {

    private static final Map<String, Argument.Decoder<?>> ALL = new HashMap<>();

    static {
        add("asByte", Argument::asByte);
        add("asShort", Argument::asShort);
        add("asInt", Argument::asInt);
        add("asLong", Argument::asLong);
        add("asBigInteger", Argument::asBigInteger);
        add("asBigDecimal", Argument::asBigDecimal);
        add("asFloat", Argument::asFloat);
        add("asDouble", Argument::asDouble);
        add("asBoolean", Argument::asBoolean);
        add("asChar", Argument::asChar);
        add("asString", Argument::asString);
        add("asJson", Argument::asJson);
        add("asOneOf", it -> it.asOneOf("RED", "GREEN"));

        add("minimum(1) asInt", it -> it.minimum(1).asInt());
        add("minimum(\"0.5\") asDouble", it -> it.minimum("0.5").asDouble());
        add("maximum(9) asInt", it -> it.maximum(9).asInt());
        add("maximum(\"0.5\") asDouble", it -> it.maximum("0.5").asDouble());
        add("exclusiveMinimum(0) asInt", it -> it.exclusiveMinimum(0).asInt());
        add(
                "exclusiveMinimum(\"0.5\") asDouble",
                it -> it.exclusiveMinimum("0.5").asDouble());
        add("exclusiveMaximum(9) asInt", it -> it.exclusiveMaximum(9).asInt());
        add(
                "exclusiveMaximum(\"0.5\") asDouble",
                it -> it.exclusiveMaximum("0.5").asDouble());
        add("minimum(1) minimum(10) asInt", it -> it.minimum(1).minimum(10).asInt());
        add("multipleOf(\"0.01\") asDouble", it -> it.multipleOf("0.01").asDouble());
        add("multipleOf(\"0.01\") asBigDecimal", it -> it.multipleOf("0.01").asBigDecimal());
        add(
                "multipleOf(\"5\") maximum(9) asInt",
                it -> it.multipleOf("5").maximum(9).asInt());
        add("minLength(2) asString", it -> it.minLength(2).asString());
        add("maxLength(3) asString", it -> it.maxLength(3).asString());
        add("pattern(\"b+\") asString", it -> it.pattern("b+").asString());
        add("pattern(\"^[a-z]+$\") asString", it -> it.pattern("^[a-z]+$").asString());
        add("pattern(\"[$]|\\$$\") asString", it -> it.pattern("[$]|\\$$").asString());
        add("notBlank asString", it -> it.notBlank().asString());
        add("email asString", it -> it.email().asString());
        add("constant(true) asBoolean", it -> it.constant(true).asBoolean());
        add("minItems(1) asList", it -> it.minItems(1).asList(Argument::asInt));
        add("maxItems(2) asList", it -> it.maxItems(2).asList(Argument::asInt));
        add("minProperties(1) asMap", it -> it.minProperties(1).asMap(Argument::asInt));
        add("maxProperties(1) asMap", it -> it.maxProperties(1).asMap(Argument::asInt));
        add(
                "every constraint of texts",
                it -> it.notBlank()
                        .minLength(3)
                        .maxLength(5)
                        .pattern("^x")
                        .email()
                        .asString());

        add("asList(asInt)", it -> it.asList(Argument::asInt));
        add("asSet(asInt)", it -> it.asSet(Argument::asInt));
        add("asMap(asInt)", it -> it.asMap(Argument::asInt));
        add("asList(minimum(0) asInt)", it -> it.asList(item -> item.minimum(0).asInt()));
        add("asMap(asString, asInt)", it -> it.asMap(Argument::asString, Argument::asInt));
        add("asMap(asByte, asInt)", it -> it.asMap(Argument::asByte, Argument::asInt));
        add("asMap(asShort, asInt)", it -> it.asMap(Argument::asShort, Argument::asInt));
        add("asMap(asInt, asInt)", it -> it.asMap(Argument::asInt, Argument::asInt));
        add("asMap(asLong, asInt)", it -> it.asMap(Argument::asLong, Argument::asInt));
        add("asMap(asBigInteger, asInt)", it -> it.asMap(Argument::asBigInteger, Argument::asInt));
        add("asMap(asBigDecimal, asInt)", it -> it.asMap(Argument::asBigDecimal, Argument::asInt));
        add("asMap(asFloat, asInt)", it -> it.asMap(Argument::asFloat, Argument::asInt));
        add("asMap(asDouble, asInt)", it -> it.asMap(Argument::asDouble, Argument::asInt));
        add("asMap(asBoolean, asInt)", it -> it.asMap(Argument::asBoolean, Argument::asInt));
        add("asMap(asOneOf, asInt)", it -> it.asMap(key -> key.asOneOf("RED", "GREEN"), Argument::asInt));
        add(
                "asMap(minimum(1) asInt, asInt)",
                it -> it.asMap(key -> key.minimum(1).asInt(), Argument::asInt));

        add("only(\"color\", \"size\")", it -> it.only("color", "size").asJson());
        add("only()", it -> it.only().asJson());
        add("at(\"color\")", it -> it.at("color").asString());
        add(
                "at(\"color\", \"colour\", \"hue\")",
                it -> it.at("color", "colour", "hue").asString());
        add("has(\"color\")", it -> it.has("color"));
        add("has(\"color\", \"colour\", \"hue\")", it -> it.has("color", "colour", "hue"));
        add("asObject at(\"color\")", it -> it.asObject().at("color").notBlank().asString());

        add("localDate", TimeReader::localDate);
        add("localTime", TimeReader::localTime);
        add("localDateTime", TimeReader::localDateTime);
        add("instant", TimeReader::instant);
        add("offsetDateTime", TimeReader::offsetDateTime);
        add("zonedDateTime", TimeReader::zonedDateTime);
        add("offsetTime", TimeReader::offsetTime);
        add("date", it -> TimeReader.date(it).getTime());
        add("duration", TimeReader::duration);
        add("period", TimeReader::period);
        add("year", TimeReader::year);
        add("yearMonth", TimeReader::yearMonth);
        add("monthDay", TimeReader::monthDay);
        add("zoneId", TimeReader::zoneId);
        add("zoneOffset", TimeReader::zoneOffset);
        add("timeZone", it -> described(TimeReader.timeZone(it)));
        add("pattern \"^2\" localDate", it -> TimeReader.localDate(it.pattern("^2")));

        add("uuid", TextReader::uuid);
        add("uri", TextReader::uri);
        add("url", TextReader::url);
        add("path", it -> TextReader.path(it).toString());
        add("file", TextReader::file);
        add("inetAddress", TextReader::inetAddress);
        add("charset", TextReader::charset);
        add("regex", TextReader::regex);
        add("locale", it -> TextReader.locale(it).toLanguageTag());
        add("currency", TextReader::currency);
        add("bytes", it -> Arrays.toString(TextReader.bytes(it)));
        add("byteBuffer", it -> Arrays.toString(TextReader.byteBuffer(it).array()));
        add("asMap(localDate, asInt)", it -> it.asMap(TimeReader::localDate, Argument::asInt));
        add("asMap(uuid, asInt)", it -> it.asMap(TextReader::uuid, Argument::asInt));
        add("asMap(year, asInt)", it -> it.asMap(TimeReader::year, Argument::asInt));
    }

    private Readers() {}

    static Collection<Argument.Decoder<?>> all() {
        return ALL.values();
    }

    static Argument.Decoder<?> named(String name) {
        Argument.Decoder<?> reader = ALL.get(name);
        if (reader == null) {
            throw new IllegalArgumentException("no reader '" + name + "'");
        }
        return reader;
    }

    /** Its own name for itself, and how many seconds it is ahead of UTC in winter. */
    private static String described(TimeZone zone) {
        return zone.getID() + " " + zone.getRawOffset() / 1000;
    }

    private static void add(String name, Argument.Decoder<?> reader) {
        ALL.put(name, reader);
    }
}
