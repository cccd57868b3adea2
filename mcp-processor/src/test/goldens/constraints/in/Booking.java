package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What Jakarta Validation asks is said in the schema and looked at before the tool is called. */
class Booking {

    /**
     * Books a table.
     *
     * @param name who comes
     * @param mail where to confirm
     * @param seats for how many
     * @param day when
     * @param extras what else is wanted
     * @param deposit what was paid
     */
    @Tool
    String book(
            @NotBlank @Size(max = 40) String name,
            @Email String mail,
            @Min(1) @Max(9) @Arg(defaultValue = "2") int seats,
            @Future LocalDate day,
            @Size(max = 3) List<@NotBlank String> extras,
            Optional<Deposit> deposit) {
        return name + " " + seats + " " + extras;
    }

    /**
     * What was paid.
     *
     * @param amount how much
     * @param currency in which currency
     */
    record Deposit(@DecimalMin("0.01") BigDecimal amount, @Pattern(regexp = "[A-Z]{3}") String currency) {}
}
