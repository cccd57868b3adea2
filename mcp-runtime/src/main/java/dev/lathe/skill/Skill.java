package dev.lathe.skill;

import dev.lathe.json.JsonWriter;
import java.util.List;

/**
 * Instructions for agents, with the files they speak of ({@code Skill} of the specification). Each file is a resource
 * of the same features; a client that cannot read {@code SKILL.md} is not told of the skill.
 *
 * @param uri the resource that its {@code SKILL.md} is, such as {@code skill://refunds/SKILL.md}
 * @param frontmatter all that {@code SKILL.md} begins with, as the text of a JSON object
 * @param files each of its files once, {@code SKILL.md} too
 */
public record Skill(String uri, String frontmatter, List<SkillFile> files) {

    private static final String MAIN = "/SKILL.md";

    /** @throws IllegalArgumentException if the URI is not that of a {@code SKILL.md} in a directory */
    public Skill {
        if (!uri.endsWith(MAIN)) {
            throw new IllegalArgumentException("a skill has the URI of its SKILL.md, not '" + uri + "'");
        }
        files = List.copyOf(files);
    }

    /** Returns the URI of its directory, without a slash at the end. */
    public String root() {
        return uri.substring(0, uri.length() - MAIN.length());
    }

    /** Returns the skill as somebody knows it who sees these of its files alone. */
    public Skill only(List<SkillFile> seen) {
        return new Skill(uri, frontmatter, seen);
    }

    /** Writes it as an object. */
    public void writeTo(JsonWriter json) {
        json.beginObject().name("uri").value(uri).name("frontmatter").raw(frontmatter);
        json.name("resources").beginArray();
        for (SkillFile file : files) {
            file.writeTo(json);
        }
        json.endArray().endObject();
    }
}
