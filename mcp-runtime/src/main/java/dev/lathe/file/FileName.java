package dev.lathe.file;

import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.regex.Pattern;

/** Which names mean a file of a directory on every system, and nothing else on any. */
final class FileName {

    private static final int LONGEST_PATH = 4096;
    private static final String SPECIAL = "\\:~";

    /** They are devices with every extension. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9\u00b9\u00b2\u00b3]) *(\\..*)?");

    private FileName() {}

    /**
     * Returns the names of which a path is made.
     *
     * @throws NoSuchFileException if one of them is not served
     */
    static List<String> split(String path) throws NoSuchFileException {
        List<String> names = path.length() > LONGEST_PATH ? List.of("") : List.of(path.split("/", -1));
        requireServed(names);
        return names;
    }

    static void requireServed(List<String> names) throws NoSuchFileException {
        for (String name : names) {
            if (!isServed(name)) {
                throw new NoSuchFileException("");
            }
        }
    }

    static boolean isServed(String name) {
        return !name.isEmpty()
                && !name.startsWith(".")
                && !name.endsWith(".")
                && !name.endsWith(" ")
                && isPlain(name)
                && !DEVICE.matcher(name).matches();
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isISOControl(c) || SPECIAL.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }
}
