package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Base64Text;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.TextReader;
import dev.lathe.feature.TimeReader;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.json.JsonWriter;
import java.io.File;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TimeZone;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Clerk}. */
@Generated("dev.lathe")
final class ClerkFeatures implements Features {

    private static final String TIMES = """
            {"name":"times","description":"Says times back.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "times":{"type":"object","description":"some times",\
            "properties":{\
            "day":{"type":"string","description":"what it says","format":"date"},\
            "clock":{"type":"string","description":"what it says (such as 10:15)",\
            "pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\\\.[0-9]{1,9})?)?$"},\
            "local":{"type":"string","description":"what it says (such as 2026-07-28T10:15)",\
            "pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\\\.[0-9]{1,9})?)?$"},\
            "instant":{"type":"string","description":"what it says","format":"date-time"},\
            "offset":{"type":"string","description":"what it says","format":"date-time"},\
            "zoned":{"type":"string","description":"what it says","format":"date-time"},\
            "offsetClock":{"type":"string","description":"what it says","format":"time"},\
            "date":{"type":"string","description":"what it says","format":"date-time"},\
            "duration":{"type":"string","description":"what it says","format":"duration"},\
            "period":{"type":"string","description":"what it says","format":"duration"},\
            "year":{"type":"integer","description":"what it says (-999999999 to 999999999)",\
            "minimum":-999999999,"maximum":999999999},\
            "yearMonth":{"type":"string","description":"what it says (such as 2026-07)",\
            "pattern":"^[0-9]{4}-(0[1-9]|1[0-2])$"},\
            "birthday":{"type":"string","description":"what it says (such as --07-28)",\
            "pattern":"^--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},\
            "weekday":{"type":"string","description":"what it says",\
            "enum":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"]},\
            "month":{"type":"string","description":"what it says",\
            "enum":["JANUARY","FEBRUARY","MARCH","APRIL","MAY","JUNE","JULY","AUGUST","SEPTEMBER",\
            "OCTOBER","NOVEMBER","DECEMBER"]},\
            "zone":{"type":"string","description":"what it says"},\
            "zoneOffset":{"type":"string","description":"what it says (such as +02:00)",\
            "pattern":"^(Z|[+-](0[0-9]|1[0-8]):[0-5][0-9](:[0-5][0-9])?)$"},\
            "timeZone":{"type":"string","description":"what it says"}},\
            "required":["day","clock","local","instant","offset","zoned","offsetClock","date","duration",\
            "period","year","yearMonth","birthday","weekday","month","zone","zoneOffset","timeZone"]}},\
            "required":["times"]},\
            "outputSchema":{"type":"object","description":"Times of every kind.",\
            "properties":{\
            "day":{"type":"string","description":"what it says","format":"date"},\
            "clock":{"type":"string","description":"what it says",\
            "pattern":"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\\\.[0-9]{1,9})?)?$"},\
            "local":{"type":"string","description":"what it says",\
            "pattern":"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\\\.[0-9]{1,9})?)?$"},\
            "instant":{"type":"string","description":"what it says","format":"date-time"},\
            "offset":{"type":"string","description":"what it says","format":"date-time"},\
            "zoned":{"type":"string","description":"what it says","format":"date-time"},\
            "offsetClock":{"type":"string","description":"what it says","format":"time"},\
            "date":{"type":"string","description":"what it says","format":"date-time"},\
            "duration":{"type":"string","description":"what it says",\
            "pattern":"^-?P(?=.)(-?[0-9]+Y)?(-?[0-9]+M)?(-?[0-9]+D)?(T(?=.)(-?[0-9]+H)?(-?[0-9]+M)?(-?[0-9]+(\\\\.[0-9]+)?S)?)?$"},\
            "period":{"type":"string","description":"what it says",\
            "pattern":"^-?P(?=.)(-?[0-9]+Y)?(-?[0-9]+M)?(-?[0-9]+D)?(T(?=.)(-?[0-9]+H)?(-?[0-9]+M)?(-?[0-9]+(\\\\.[0-9]+)?S)?)?$"},\
            "year":{"type":"integer","description":"what it says","minimum":-999999999,\
            "maximum":999999999},\
            "yearMonth":{"type":"string","description":"what it says",\
            "pattern":"^[0-9]{4}-(0[1-9]|1[0-2])$"},\
            "birthday":{"type":"string","description":"what it says",\
            "pattern":"^--(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},\
            "weekday":{"type":"string","description":"what it says",\
            "enum":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"]},\
            "month":{"type":"string","description":"what it says",\
            "enum":["JANUARY","FEBRUARY","MARCH","APRIL","MAY","JUNE","JULY","AUGUST","SEPTEMBER",\
            "OCTOBER","NOVEMBER","DECEMBER"]},\
            "zone":{"type":"string","description":"what it says"},\
            "zoneOffset":{"type":"string","description":"what it says",\
            "pattern":"^(Z|[+-](0[0-9]|1[0-8]):[0-5][0-9](:[0-5][0-9])?)$"},\
            "timeZone":{"type":"string","description":"what it says"}},\
            "required":["day","clock","local","instant","offset","zoned","offsetClock","date","duration",\
            "period","year","yearMonth","birthday","weekday","month","zone","zoneOffset","timeZone"]}}""";

    private static final String NAMES = """
            {"name":"names","description":"Says names back.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "names":{"type":"object","description":"some names",\
            "properties":{\
            "id":{"type":"string","description":"what it says","format":"uuid"},\
            "page":{"type":"string","description":"what it says","format":"uri"},\
            "site":{"type":"string","description":"what it says","format":"uri"},\
            "path":{"type":"string","description":"what it says"},\
            "file":{"type":"string","description":"what it says"},\
            "host":{"type":"string","description":"what it says"},\
            "charset":{"type":"string","description":"what it says"},\
            "pattern":{"type":"string","description":"what it says"},\
            "locale":{"type":"string","description":"what it says"},\
            "currency":{"type":"string","description":"what it says (such as EUR)","pattern":"^[A-Z]{3}$"},\
            "text":{"type":"string","description":"what it says"}},\
            "required":["id","page","site","path","file","host","charset","pattern","locale","currency",\
            "text"]}},\
            "required":["names"]},\
            "outputSchema":{"type":"object","description":"Names of every kind.",\
            "properties":{\
            "id":{"type":"string","description":"what it says","format":"uuid"},\
            "page":{"type":"string","description":"what it says","format":"uri"},\
            "site":{"type":"string","description":"what it says","format":"uri"},\
            "path":{"type":"string","description":"what it says"},\
            "file":{"type":"string","description":"what it says"},\
            "host":{"type":"string","description":"what it says"},\
            "charset":{"type":"string","description":"what it says"},\
            "pattern":{"type":"string","description":"what it says"},\
            "locale":{"type":"string","description":"what it says"},\
            "currency":{"type":"string","description":"what it says","pattern":"^[A-Z]{3}$"},\
            "text":{"type":"string","description":"what it says"}},\
            "required":["id","page","site","path","file","host","charset","pattern","locale","currency",\
            "text"]}}""";

    private static final String NUMBERS = """
            {"name":"numbers","description":"Says numbers back.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "numbers":{"type":"object","description":"some numbers",\
            "properties":{\
            "whole":{"type":"integer","description":"what it says"},\
            "exact":{"type":"number","description":"what it says"},\
            "any":{"type":"number","description":"what it says"},\
            "prices":{"type":"object","description":"what it says",\
            "additionalProperties":{"type":"number"}},\
            "more":{"type":"array","description":"what it says","items":{"type":"number"}}},\
            "required":["whole","exact","any","prices","more"]}},\
            "required":["numbers"]},\
            "outputSchema":{"type":"object","description":"Numbers of every kind.",\
            "properties":{\
            "whole":{"type":"integer","description":"what it says"},\
            "exact":{"type":"number","description":"what it says"},\
            "any":{"type":"number","description":"what it says"},\
            "prices":{"type":"object","description":"what it says",\
            "additionalProperties":{"type":"number"}},\
            "more":{"type":"array","description":"what it says","items":{"type":"number"}}},\
            "required":["whole","exact","any","prices","more"]}}""";

    private static final String BYTES = """
            {"name":"bytes","description":"Says bytes back.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "bytes":{"type":"string","description":"some bytes","contentEncoding":"base64"},\
            "buffer":{"type":"string","description":"more of them","contentEncoding":"base64"},\
            "blocks":{"type":"array","description":"blocks of them",\
            "items":{"type":"string","contentEncoding":"base64"}}},\
            "required":["bytes","buffer","blocks"]},\
            "outputSchema":{"type":"array","items":{"type":"string","contentEncoding":"base64"}}}""";

    private static final String OPEN = """
            {"name":"open","description":"Opens a file.",\
            "inputSchema":{"type":"object","additionalProperties":false},\
            "outputSchema":{"type":"string","contentEncoding":"base64"}}""";

    private static final String SUM = """
            {"name":"sum","description":"Adds what is there.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "number":{"type":"integer","description":"an int"},\
            "large":{"type":"integer","description":"a long"},\
            "real":{"type":"number","description":"a double"}}},\
            "outputSchema":{"type":"object","properties":{"result":{"type":"number"}}}}""";

    private static final String DEFAULTS = """
            {"name":"defaults","description":"Knows when nobody says.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "day":{"type":"string","description":"a day (default 2026-07-28)","format":"date",\
            "default":"2026-07-28"},\
            "limit":{"type":"string","description":"a limit (default PT1H30M)","format":"duration",\
            "default":"PT1H30M"},\
            "zone":{"type":"string","description":"a zone (default Europe/Berlin)",\
            "default":"Europe/Berlin"},\
            "id":{"type":"string","description":"an id (default 01985152-5d4d-7000-8000-000000000000)",\
            "format":"uuid","default":"01985152-5d4d-7000-8000-000000000000"},\
            "price":{"type":"number","description":"a price (default 12.50)","default":12.50},\
            "page":{"type":"string","description":"a page (default https://example.com/)","format":"uri",\
            "default":"https://example.com/"},\
            "file":{"type":"string","description":"a file (default notes/a.txt)","default":"notes/a.txt"},\
            "pattern":{"type":"string","description":"a pattern (default [a-z]+\\\\d)",\
            "default":"[a-z]+\\\\d"},\
            "locale":{"type":"string","description":"a locale (default de-AT)","default":"de-AT"},\
            "weekday":{"type":"string","description":"a day of the week (default MONDAY)",\
            "enum":["MONDAY","TUESDAY","WEDNESDAY","THURSDAY","FRIDAY","SATURDAY","SUNDAY"],\
            "default":"MONDAY"},\
            "date":{"type":"string","description":"a date (default 2026-07-28T10:15:00Z)",\
            "format":"date-time","default":"2026-07-28T10:15:00Z"}}}}""";

    private final Clerk clerk;

    private ClerkFeatures(Clerk clerk) {
        this.clerk = clerk;
    }

    /** Returns the features of the given clerk. */
    static Features of(Clerk clerk) {
        return new ClerkFeatures(clerk);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("times", TIMES),
                new ToolEntry("names", NAMES),
                new ToolEntry("numbers", NUMBERS),
                new ToolEntry("bytes", BYTES),
                new ToolEntry("open", OPEN),
                new ToolEntry("sum", SUM),
                new ToolEntry("defaults", DEFAULTS));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) throws Exception {
        return switch (tool) {
            case "times" -> times(arguments);
            case "names" -> names(arguments);
            case "numbers" -> numbers(arguments);
            case "bytes" -> bytes(arguments);
            case "open" -> open(arguments);
            case "sum" -> sum(arguments);
            case "defaults" -> defaults(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult times(Arguments arguments) {
        Clerk.Times times = readTimes(arguments.at("times"));
        arguments.check();

        return ToolResult.structured(writeTimes(new JsonWriter(), clerk.times(times)));
    }

    private ToolResult names(Arguments arguments) {
        Clerk.Names names = readNames(arguments.at("names"));
        arguments.check();

        return ToolResult.structured(writeNames(new JsonWriter(), clerk.names(names)));
    }

    private ToolResult numbers(Arguments arguments) {
        Clerk.Numbers numbers = readNumbers(arguments.at("numbers"));
        arguments.check();

        return ToolResult.structured(writeNumbers(new JsonWriter(), clerk.numbers(numbers)));
    }

    private ToolResult bytes(Arguments arguments) {
        byte[] bytes = TextReader.bytes(arguments.at("bytes"));
        ByteBuffer buffer = TextReader.byteBuffer(arguments.at("buffer"));
        byte[][] blocks = readBytesArray(arguments.at("blocks"));
        arguments.check();

        return ToolResult.structured(
                new JsonWriter().array(clerk.bytes(bytes, buffer, blocks), ClerkFeatures::writeBytes));
    }

    private ToolResult open(Arguments arguments) throws Exception {
        arguments.only();
        arguments.check();

        return ToolResult.structured(new JsonWriter().value(Base64Text.of(clerk.open())));
    }

    private ToolResult sum(Arguments arguments) {
        OptionalInt number =
                arguments.has("number") ? OptionalInt.of(arguments.at("number").asInt()) : OptionalInt.empty();
        OptionalLong large =
                arguments.has("large") ? OptionalLong.of(arguments.at("large").asLong()) : OptionalLong.empty();
        OptionalDouble real =
                arguments.has("real") ? OptionalDouble.of(arguments.at("real").asDouble()) : OptionalDouble.empty();
        arguments.check();

        var result = clerk.sum(number, large, real);
        JsonWriter json = new JsonWriter().beginObject();
        if (result.isPresent()) {
            json.name("result").value(result.getAsDouble());
        }
        return ToolResult.structured(json.endObject());
    }

    private ToolResult defaults(Arguments arguments) {
        LocalDate day = arguments.has("day")
                ? TimeReader.localDate(arguments.at("day"))
                : TimeReader.localDate(arguments.byDefault("day", "2026-07-28"));
        Duration limit = arguments.has("limit")
                ? TimeReader.duration(arguments.at("limit"))
                : TimeReader.duration(arguments.byDefault("limit", "PT1H30M"));
        ZoneId zone = arguments.has("zone")
                ? TimeReader.zoneId(arguments.at("zone"))
                : TimeReader.zoneId(arguments.byDefault("zone", "Europe/Berlin"));
        UUID id = arguments.has("id")
                ? TextReader.uuid(arguments.at("id"))
                : TextReader.uuid(arguments.byDefault("id", "01985152-5d4d-7000-8000-000000000000"));
        BigDecimal price = arguments.has("price")
                ? arguments.at("price").asBigDecimal()
                : arguments.byDefault("price", "12.50").asBigDecimal();
        URI page = arguments.has("page")
                ? TextReader.uri(arguments.at("page"))
                : TextReader.uri(arguments.byDefault("page", "https://example.com/"));
        File file = arguments.has("file")
                ? TextReader.file(arguments.at("file"))
                : TextReader.file(arguments.byDefault("file", "notes/a.txt"));
        Pattern pattern = arguments.has("pattern")
                ? TextReader.regex(arguments.at("pattern"))
                : TextReader.regex(arguments.byDefault("pattern", "[a-z]+\\d"));
        Locale locale = arguments.has("locale")
                ? TextReader.locale(arguments.at("locale"))
                : TextReader.locale(arguments.byDefault("locale", "de-AT"));
        DayOfWeek weekday = arguments.has("weekday") ? readDayOfWeek(arguments.at("weekday")) : DayOfWeek.MONDAY;
        Date date = arguments.has("date")
                ? TimeReader.date(arguments.at("date"))
                : TimeReader.date(arguments.byDefault("date", "2026-07-28T10:15:00Z"));
        arguments.check();

        return ToolResult.text(clerk.defaults(day, limit, zone, id, price, page, file, pattern, locale, weekday, date));
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

    private static Clerk.Times readTimes(Argument argument) {
        Argument times = argument.asObject();
        LocalDate day = TimeReader.localDate(times.at("day"));
        LocalTime clock = TimeReader.localTime(times.at("clock"));
        LocalDateTime local = TimeReader.localDateTime(times.at("local"));
        Instant instant = TimeReader.instant(times.at("instant"));
        OffsetDateTime offset = TimeReader.offsetDateTime(times.at("offset"));
        ZonedDateTime zoned = TimeReader.zonedDateTime(times.at("zoned"));
        OffsetTime offsetClock = TimeReader.offsetTime(times.at("offsetClock"));
        Date date = TimeReader.date(times.at("date"));
        Duration duration = TimeReader.duration(times.at("duration"));
        Period period = TimeReader.period(times.at("period"));
        Year year = TimeReader.year(times.at("year"));
        YearMonth yearMonth = TimeReader.yearMonth(times.at("yearMonth"));
        MonthDay birthday = TimeReader.monthDay(times.at("birthday"));
        DayOfWeek weekday = readDayOfWeek(times.at("weekday"));
        Month month = readMonth(times.at("month"));
        ZoneId zone = TimeReader.zoneId(times.at("zone"));
        ZoneOffset zoneOffset = TimeReader.zoneOffset(times.at("zoneOffset"));
        TimeZone timeZone = TimeReader.timeZone(times.at("timeZone"));
        return times.isValid()
                ? new Clerk.Times(
                        day, clock, local, instant, offset, zoned, offsetClock, date, duration, period, year, yearMonth,
                        birthday, weekday, month, zone, zoneOffset, timeZone)
                : null;
    }

    private static JsonWriter writeTimes(JsonWriter json, Clerk.Times times) {
        json.beginObject();
        json.name("day").value(times.day().toString());
        json.name("clock").value(times.clock().toString());
        json.name("local").value(times.local().toString());
        json.name("instant").value(times.instant().toString());
        json.name("offset").value(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(times.offset()));
        json.name("zoned").value(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(times.zoned()));
        json.name("offsetClock").value(DateTimeFormatter.ISO_OFFSET_TIME.format(times.offsetClock()));
        json.name("date").value(Instant.ofEpochMilli(times.date().getTime()).toString());
        json.name("duration").value(times.duration().toString());
        json.name("period").value(times.period().toString());
        json.name("year").value(times.year().getValue());
        json.name("yearMonth").value(times.yearMonth().toString());
        json.name("birthday").value(times.birthday().toString());
        json.name("weekday").value(times.weekday().name());
        json.name("month").value(times.month().name());
        json.name("zone").value(times.zone().toString());
        json.name("zoneOffset").value(times.zoneOffset().toString());
        json.name("timeZone").value(times.timeZone().getID());
        return json.endObject();
    }

    private static Clerk.Names readNames(Argument argument) {
        Argument names = argument.asObject();
        UUID id = TextReader.uuid(names.at("id"));
        URI page = TextReader.uri(names.at("page"));
        URL site = TextReader.url(names.at("site"));
        Path path = TextReader.path(names.at("path"));
        File file = TextReader.file(names.at("file"));
        InetAddress host = TextReader.inetAddress(names.at("host"));
        Charset charset = TextReader.charset(names.at("charset"));
        Pattern pattern = TextReader.regex(names.at("pattern"));
        Locale locale = TextReader.locale(names.at("locale"));
        Currency currency = TextReader.currency(names.at("currency"));
        CharSequence text = names.at("text").asString();
        return names.isValid()
                ? new Clerk.Names(id, page, site, path, file, host, charset, pattern, locale, currency, text)
                : null;
    }

    private static JsonWriter writeNames(JsonWriter json, Clerk.Names names) {
        json.beginObject();
        json.name("id").value(names.id().toString());
        json.name("page").value(names.page().toString());
        json.name("site").value(names.site().toString());
        json.name("path").value(names.path().toString());
        json.name("file").value(names.file().toString());
        json.name("host").value(names.host().getHostAddress());
        json.name("charset").value(names.charset().toString());
        json.name("pattern").value(names.pattern().toString());
        json.name("locale").value(names.locale().toLanguageTag());
        json.name("currency").value(names.currency().toString());
        json.name("text").value(names.text().toString());
        return json.endObject();
    }

    private static Clerk.Numbers readNumbers(Argument argument) {
        Argument numbers = argument.asObject();
        BigInteger whole = numbers.at("whole").asBigInteger();
        BigDecimal exact = numbers.at("exact").asBigDecimal();
        Number any = numbers.at("any").asBigDecimal();
        Map<String, BigDecimal> prices = numbers.at("prices").asMap(Argument::asBigDecimal);
        List<Number> more = numbers.at("more").asList(Argument::asBigDecimal);
        return numbers.isValid() ? new Clerk.Numbers(whole, exact, any, prices, more) : null;
    }

    private static JsonWriter writeNumber(JsonWriter json, Number number) {
        return json.value(new BigDecimal(number.toString()));
    }

    private static JsonWriter writeNumbers(JsonWriter json, Clerk.Numbers numbers) {
        json.beginObject();
        json.name("whole").value(numbers.whole());
        json.name("exact").value(numbers.exact());
        json.name("any").value(new BigDecimal(numbers.any().toString()));
        json.name("prices").object(numbers.prices(), JsonWriter::value);
        json.name("more").array(numbers.more(), ClerkFeatures::writeNumber);
        return json.endObject();
    }

    private static byte[][] readBytesArray(Argument argument) {
        List<Argument> items = argument.items();
        byte[][] array = new byte[items.size()][];
        for (int i = 0; i < array.length; i++) {
            array[i] = TextReader.bytes(items.get(i));
        }
        return array;
    }

    private static JsonWriter writeBytes(JsonWriter json, byte[] array) {
        return json.value(Base64Text.of(array));
    }
}
