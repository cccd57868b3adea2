package dev.lathe.processor.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How Jackson makes the name in JSON of the name in Java. */
enum JacksonNaming {
    LOWER_CAMEL_CASE("LowerCamelCaseStrategy", UnaryOperator.identity()),
    UPPER_CAMEL_CASE("UpperCamelCaseStrategy", JacksonNaming::upperCamel),
    SNAKE_CASE("SnakeCaseStrategy", JacksonNaming::snake),
    UPPER_SNAKE_CASE("UpperSnakeCaseStrategy", name -> snake(name).toUpperCase(Locale.ROOT)),
    KEBAB_CASE("KebabCaseStrategy", name -> separated(name, '-')),
    LOWER_DOT_CASE("LowerDotCaseStrategy", name -> separated(name, '.')),
    LOWER_CASE("LowerCaseStrategy", name -> name.toLowerCase(Locale.ROOT));

    /** The class that a strategy is nested in, of Jackson 2 or 3, today or before 2.12. */
    private static final Pattern STRATEGY =
            Pattern.compile("(?:com\\.fasterxml|tools)\\.jackson\\.databind\\.PropertyNamingStrateg(?:ies|y)\\.(\\w+)");

    private final String strategy;
    private final UnaryOperator<String> translation;

    JacksonNaming(String strategy, UnaryOperator<String> translation) {
        this.strategy = strategy;
        this.translation = translation;
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
        return translation.apply(name);
    }

    private static String upperCamel(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Capitals in a row are one word, and so is what follows them: {@code userIDNumber} is {@code user_idnumber}. */
    private static String snake(String name) {
        StringBuilder snake = new StringBuilder();
        boolean isInCapitals = false;
        for (char next : name.substring(name.startsWith("_") ? 1 : 0).toCharArray()) {
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
        for (char next : name.toCharArray()) {
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
