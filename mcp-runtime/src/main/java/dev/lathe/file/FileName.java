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
        if (!names.stream().allMatch(FileName::isServed)) {
            throw new NoSuchFileException("");
        }
        return names;
    }

    static boolean isServed(String name) {
        return !name.isEmpty()
                && !name.startsWith(".")
                && !name.endsWith(".")
                && !name.endsWith(" ")
                && name.chars().noneMatch(c -> Character.isISOControl(c) || SPECIAL.indexOf(c) >= 0)
                && !DEVICE.matcher(name).matches();
    }
}
