package dev.lathe.processor.model;

import java.util.Locale;
import java.util.Map;

/**
 * A file of a skill.
 *
 * @param path from the folder of the skill, with slashes
 * @param digest as the specification writes it
 * @param size in bytes
 * @param content the text or, of what is none, base64
 */
public record SkillFile(String path, String digest, long size, String content, boolean isText) {

    /** What every skill begins with. */
    public static final String MAIN = "SKILL.md";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("md", "text/markdown"),
            Map.entry("html", "text/html"),
            Map.entry("css", "text/css"),
            Map.entry("csv", "text/csv"),
            Map.entry("js", "text/javascript"),
            Map.entry("json", "application/json"),
            Map.entry("xml", "application/xml"),
            Map.entry("yaml", "application/yaml"),
            Map.entry("yml", "application/yaml"),
            Map.entry("toml", "application/toml"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("zip", "application/zip"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"));

    public boolean isMain() {
        return path.equals(MAIN);
    }

    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Returns what its name says it is, or its content. */
    public String mediaType() {
        String ending = name().substring(name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, isText ? "text/plain" : "application/octet-stream");
    }
}
