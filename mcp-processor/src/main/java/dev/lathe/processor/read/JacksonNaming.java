package dev.lathe.processor.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How Jackson makes the name in JSON of the name in Java. */
enum JacksonNaming {
    LOWER_CAMEL_CASE("LowerCamelCaseStrategy"),
    UPPER_CAMEL_CASE("UpperCamelCaseStrategy"),
    SNAKE_CASE("SnakeCaseStrategy"),
    UPPER_SNAKE_CASE("UpperSnakeCaseStrategy"),
    KEBAB_CASE("KebabCaseStrategy"),
    LOWER_DOT_CASE("LowerDotCaseStrategy"),
    LOWER_CASE("LowerCaseStrategy");

    /** The class that a strategy is nested in, of Jackson 2 or 3, today or before 2.12. */
    private static final Pattern STRATEGY =
            Pattern.compile("(?:com\\.fasterxml|tools)\\.jackson\\.databind\\.PropertyNamingStrateg(?:ies|y)\\.(\\w+)");

    private final String strategy;

    JacksonNaming(String strategy) {
        this.strategy = strategy;
    }

    /** Returns the one that the named class is. */
    static Optional<JacksonNaming> of(String className) {
        Matcher nested = STRATEGY.matcher(className);
        return nested.matches()
                ? Arrays.stream(values())
                        .filter(next -> next.strategy.equals(nested.group(1)))
                        .findFirst()
                : Optional.empty();
    }

    String translate(String name) {
        return switch (this) {
            case LOWER_CAMEL_CASE -> name;
            case UPPER_CAMEL_CASE -> Character.toUpperCase(name.charAt(0)) + name.substring(1);
            case SNAKE_CASE -> snake(name);
            case UPPER_SNAKE_CASE -> snake(name).toUpperCase(Locale.ROOT);
            case KEBAB_CASE -> separated(name, '-');
            case LOWER_DOT_CASE -> separated(name, '.');
            case LOWER_CASE -> name.toLowerCase(Locale.ROOT);
        };
    }

    /** Capitals in a row are one word, and so is what follows them: {@code userIDNumber} is {@code user_idnumber}. */
    private static String snake(String name) {
        StringBuilder snake = new StringBuilder();
        boolean isInCapitals = false;
        for (int at = name.startsWith("_") ? 1 : 0; at < name.length(); at++) {
            char next = name.charAt(at);
            boolean isCapital = Character.isUpperCase(next);
            if (isCapital && !isInCapitals && snake.length() > 0 && snake.charAt(snake.length() - 1) != '_') {
                snake.append('_');
            }
            snake.append(isCapital ? Character.toLowerCase(next) : next);
            isInCapitals = isCapital;
        }
        return snake.length() == 0 ? name : snake.toString();
    }

    /** The last of some capitals in a row begins a word: {@code userIDNumber} is {@code user-id-number}. */
    private static String separated(String name, char separator) {
        StringBuilder words = new StringBuilder();
        int capitals = 0;
        for (int at = 0; at < name.length(); at++) {
            char next = name.charAt(at);
            char lower = Character.toLowerCase(next);
            if (lower == next) {
                if (capitals > 1) {
                    words.insert(words.length() - 1, separator);
                }
                capitals = 0;
            } else {
                if (capitals == 0 && words.length() > 0) {
                    words.append(separator);
                }
                capitals++;
            }
            words.append(lower);
        }
        return words.toString();
    }
}
