package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Form;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whatever a form can ask of a field stands in its schema, and the rest in words.
 *
 * @param name what to call the guest
 * @param nickname what friends call the guest
 * @param mail where to write to
 * @param phone where to call
 * @param age in years
 * @param children how many
 * @param weight in kilograms
 * @param tip in euros
 * @param share of the bill
 * @param day when
 * @param dishes what to eat
 * @param seats where to sit
 * @param agreed to the terms
 */
@Form
public record Guest(
        @NotBlank @Size(max = 40) String name,
        Optional<@Size(min = 2, max = 10) String> nickname,
        @Email String mail,
        @Pattern(regexp = "[0-9 ]+") @Size(max = 20) @Arg(defaultValue = "0 0") String phone,
        @Min(18) @Max(120) int age,
        @Positive @Arg(defaultValue = "1") short children,
        @Positive double weight,
        @DecimalMin("0.5") @Digits(integer = 3, fraction = 2) BigDecimal tip,
        @DecimalMin("0") @DecimalMax(value = "1", inclusive = false) double share,
        @Future LocalDate day,
        @NotEmpty @Size(max = 2) @Arg(defaultValue = "SOUP, CAKE") List<Dish> dishes,
        @Size(max = 2) Set<Seat> seats,
        @AssertTrue boolean agreed) {}
