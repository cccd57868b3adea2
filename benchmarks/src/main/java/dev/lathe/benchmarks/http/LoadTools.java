package dev.lathe.benchmarks.http;

import dev.lathe.annotation.Tool;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Two tools that are called, and others as a list has them: with that of {@code Shop}, they are ten. */
public class LoadTools {

    /** A text of 100 KB, in lines, of which one in ten has something in quotes. */
    static final String PAGE = IntStream.range(0, 1_250)
            .mapToObj(line -> String.format(
                    line % 10 == 0 ? "%04d \"%-72s\"" : "%04d %-74s",
                    line,
                    "Ada wrote a program for a machine that was never built"))
            .collect(Collectors.joining("\n"));

    /**
     * Greets somebody.
     *
     * @param name who is greeted
     */
    @Tool(readOnly = true)
    public String greet(String name) {
        return greeting(name);
    }

    /** Returns a long text. */
    @Tool(readOnly = true)
    public String page() {
        return PAGE;
    }

    static String greeting(String name) {
        return "Hello, " + name + "!";
    }

    /**
     * Finds books by what is known of them.
     *
     * @param title words of the title
     * @param author the name of the author
     * @param year when it was published
     */
    @Tool(readOnly = true)
    public List<String> findBooks(String title, String author, int year) {
        return List.of(title, author, Integer.toString(year));
    }

    /**
     * Tells the weather of a day.
     *
     * @param city where
     * @param day when
     */
    @Tool(readOnly = true)
    public String weather(String city, LocalDate day) {
        return city + ", " + day;
    }

    /**
     * Converts an amount of money.
     *
     * @param amount how much
     * @param from the currency that it is in
     * @param to the currency that is wanted
     */
    @Tool(readOnly = true)
    public double convert(double amount, String from, String to) {
        return from.equals(to) ? amount : 2 * amount;
    }

    /**
     * Translates a text.
     *
     * @param text what is translated
     * @param language the language that is wanted
     */
    @Tool(readOnly = true)
    public String translate(String text, String language) {
        return language + ": " + text;
    }

    /**
     * Reminds somebody of something.
     *
     * @param what the words that the person will read
     * @param who the name of the person
     * @param day when
     */
    @Tool
    public void remind(String what, String who, LocalDate day) {
        // Nobody calls it.
    }

    /**
     * Finds the way from one place to another.
     *
     * @param from where it begins
     * @param to where it ends
     * @param over places on the way
     */
    @Tool(readOnly = true)
    public List<String> route(String from, String to, List<String> over) {
        return over;
    }

    /**
     * Counts the words of a text.
     *
     * @param text what is counted
     */
    @Tool(readOnly = true)
    public int words(String text) {
        return text.split(" ", -1).length;
    }
}
