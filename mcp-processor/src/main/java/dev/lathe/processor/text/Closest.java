package dev.lathe.processor.text;

import java.util.Comparator;
import java.util.List;

/** The name that somebody probably meant. */
public final class Closest {

    private Closest() {}

    /** Returns the first of the names that takes the fewest edits, upper and lower case being the same. */
    public static String to(String written, List<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(name -> distance(written, name)))
                .orElseThrow();
    }

    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column < row.length; column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column < row.length; column++) {
                int replaced = diagonal + (isSame(from.charAt(line - 1), to.charAt(column - 1)) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(replaced, Math.min(row[column - 1], row[column]) + 1);
            }
        }
        return row[to.length()];
    }

    private static boolean isSame(char one, char other) {
        return Character.toUpperCase(one) == Character.toUpperCase(other);
    }
}
