package dev.lathe.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is in a file, by its name alone, so that it is the same on every machine. */
final class MediaType {

    private static final String UNKNOWN = "application/octet-stream";

    private static final Set<String> TEXTS =
            Set.of("application/json", "application/xml", "application/yaml", "application/toml", "application/sql");

    /** By the extension; a name without one is its own. */
    private static final Map<String, String> TYPES = types("""
            text/plain txt text log conf cfg ini properties sh bat ps1 java kt scala groovy gradle py rb go rs c h cc cpp
            text/plain hpp cs swift ts tsx jsx php pl lua r diff patch rst adoc tex readme license notice changelog makefile
            text/plain dockerfile
            text/markdown md markdown
            text/html html htm
            text/css css
            text/csv csv
            text/tab-separated-values tsv
            text/javascript js mjs
            text/calendar ics
            application/json json
            application/xml xml xsd xsl
            application/yaml yaml yml
            application/toml toml
            application/sql sql
            application/pdf pdf
            application/zip zip
            application/gzip gz
            application/wasm wasm
            image/svg+xml svg
            image/png png
            image/jpeg jpg jpeg
            image/gif gif
            image/webp webp
            image/avif avif
            image/bmp bmp
            image/x-icon ico
            audio/mpeg mp3
            audio/wav wav
            audio/ogg ogg
            video/mp4 mp4
            video/webm webm
            font/woff2 woff2
            """);

    private MediaType() {}

    static String of(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1);
        return TYPES.getOrDefault(extension.toLowerCase(Locale.ROOT), UNKNOWN);
    }

    static boolean isText(String type) {
        return type.startsWith("text/") || type.endsWith("+xml") || TEXTS.contains(type);
    }

    private static Map<String, String> types(String table) {
        Map<String, String> types = new HashMap<>();
        for (String line : table.split("\n", -1)) {
            String[] words = line.split(" ", -1);
            for (int i = 1; i < words.length; i++) {
                types.put(words[i], words[0]);
            }
        }
        return types;
    }
}
