package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Form;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What a client's user can be asked for. */
class Survey {

    /**
     * Numbers.
     *
     * @param tiny up to 127
     * @param small up to 32,767
     * @param whole any int
     * @param large any long
     * @param huge without end
     * @param rough with a fraction
     * @param precise with more of it
     * @param exact with all of it
     * @param year of birth
     * @param age if you like
     * @param income if you must
     * @param height in meters
     * @param luck a number or nothing
     */
    @Form
    record Numbers(
            byte tiny,
            @Arg(defaultValue = "7") short small,
            int whole,
            long large,
            @Arg(defaultValue = "123456789012345678901234567890") BigInteger huge,
            float rough,
            @Arg(defaultValue = "0.5") double precise,
            BigDecimal exact,
            Year year,
            OptionalInt age,
            OptionalLong income,
            OptionalDouble height,
            @Nullable Integer luck) {}

    /**
     * Texts and the rest.
     *
     * @param agreed whether you agree
     * @param loud whether to shout
     * @param letter one letter
     * @param name any text
     * @param nickname a text that may be empty
     * @param born a day
     * @param start a moment
     * @param end a moment with an offset
     * @param meeting a moment with a zone
     * @param deadline a moment of old
     * @param home an address
     * @param picture another address
     */
    @Form
    record Texts(
            boolean agreed,
            @Arg(defaultValue = "true") boolean loud,
            char letter,
            String name,
            @Arg(defaultValue = "") CharSequence nickname,
            @Arg(defaultValue = "2000-02-29") LocalDate born,
            Instant start,
            OffsetDateTime end,
            ZonedDateTime meeting,
            @Nullable Date deadline,
            URI home,
            Optional<URL> picture) {}
}
