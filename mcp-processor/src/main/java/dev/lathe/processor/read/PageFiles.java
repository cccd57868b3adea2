package dev.lathe.processor.read;

import dev.lathe.processor.model.PageFile;
import dev.lathe.processor.model.Written;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/** The files that pages are made of, wherever a compiler finds resources. */
final class PageFiles {

    /** Build tools that copy resources before they compile have the newest where the classes go. */
    static final List<StandardLocation> PLACES =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

    private static final Pattern PATH = Pattern.compile("[^/\\\\:]+(?:/[^/\\\\:]+)*");
    private static final int MOST_BYTES = 16 << 20;
    private static final String DOCTYPE = "<!doctype html";

    private final Filer filer;

    PageFiles(Filer filer) {
        this.filer = filer;
    }

    /** Returns the name of the file without its folder and its ending. */
    static String name(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    PageFile find(Written path) {
        if (!isPath(path.text())) {
            return new PageFile.Unusable(
                    path, "is no path from the root of the class path", "write one such as 'pages/chart.html'");
        }
        for (StandardLocation place : PLACES) {
            Optional<byte[]> bytes = read(place, path.text());
            if (bytes.isPresent()) {
                return file(path, bytes.get());
            }
        }
        return new PageFile.Unusable(
                path,
                "is neither where the classes go, nor on the source path, nor on the class path",
                "put it into src/main/resources, or see docs/apps.md for other builds than Maven's");
    }

    /** Tells whether it is one from the root of the class path. */
    static boolean isPath(String text) {
        return PATH.matcher(text).matches()
                && List.of(text.split("/")).stream().noneMatch(part -> part.equals(".") || part.equals(".."));
    }

    /** Compilers differ in how they say that there is no such file, or no such place. One byte too many is read. */
    private Optional<byte[]> read(StandardLocation place, String path) {
        try (InputStream bytes = filer.getResource(place, "", path).openInputStream()) {
            return Optional.of(bytes.readNBytes(MOST_BYTES + 1));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static PageFile file(Written path, byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return new PageFile.Unusable(path, "has more than 16 MiB", "leave its data to tools");
        }
        try {
            String html = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String start = html.stripLeading();
            return start.regionMatches(true, 0, DOCTYPE, 0, DOCTYPE.length())
                    ? new PageFile.Text(path, html)
                    : new PageFile.Unusable(
                            path, "does not begin with '<!doctype html>'", "write that first, and HTML after it");
        } catch (CharacterCodingException e) {
            return new PageFile.Unusable(path, "is not in UTF-8", "save it so");
        }
    }
}
