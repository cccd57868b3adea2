package com.example;

import dev.lathe.feature.Argument;
import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.Tense;
import dev.lathe.feature.TimeReader;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Booking}. */
@Generated("dev.lathe")
final class BookingFeatures implements Features {

    private static final String BOOK = """
            {"name":"book","description":"Books a table.",\
            "inputSchema":{"type":"object",\
            "properties":{\
            "name":{"type":"string","description":"who comes (up to 40 characters, not blank)",\
            "minLength":1,"maxLength":40,"pattern":"\\\\S"},\
            "mail":{"type":"string","description":"where to confirm (an email address)","format":"email"},\
            "seats":{"type":"integer","description":"for how many (1 to 9, default 2)","minimum":1,\
            "maximum":9,"default":2},\
            "day":{"type":"string","description":"when (in the future)","format":"date"},\
            "extras":{"type":"array","description":"what else is wanted (up to 3 items, each not blank)",\
            "items":{"type":"string","minLength":1,"pattern":"\\\\S"},"maxItems":3},\
            "deposit":{"type":"object","description":"what was paid",\
            "properties":{\
            "amount":{"type":"number","description":"how much (at least 0.01)","minimum":0.01},\
            "currency":{"type":"string","description":"in which currency (must match ^[A-Z]{3}$)",\
            "pattern":"^[A-Z]{3}$"}},\
            "required":["amount","currency"]}},\
            "required":["name","mail","day","extras"]}}""";

    private final Booking booking;

    private BookingFeatures(Booking booking) {
        this.booking = booking;
    }

    /** Returns the features of the given booking. */
    static Features of(Booking booking) {
        return new BookingFeatures(booking);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(new ToolEntry("book", BOOK));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "book" -> book(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    private ToolResult book(Arguments arguments) {
        String name = arguments.at("name").notBlank().maxLength(40).asString();
        String mail = arguments.at("mail").email().asString();
        int seats = arguments.has("seats") ? arguments.at("seats").minimum(1).maximum(9).asInt() : 2;
        LocalDate day = Tense.future(arguments.at("day"), TimeReader::localDate);
        List<String> extras = arguments.at("extras").maxItems(3).asList(BookingFeatures::readCheckedString);
        Optional<Booking.Deposit> deposit =
                arguments.has("deposit") ? Optional.ofNullable(readDeposit(arguments.at("deposit"))) : Optional.empty();
        arguments.check();

        return ToolResult.text(booking.book(name, mail, seats, day, extras, deposit));
    }

    private static String readCheckedString(Argument argument) {
        return argument.notBlank().asString();
    }

    private static Booking.Deposit readDeposit(Argument argument) {
        Argument deposit = argument.asObject();
        BigDecimal amount = deposit.at("amount").minimum("0.01").asBigDecimal();
        String currency = deposit.at("currency").pattern("^[A-Z]{3}$").asString();
        return deposit.isValid() ? new Booking.Deposit(amount, currency) : null;
    }
}
