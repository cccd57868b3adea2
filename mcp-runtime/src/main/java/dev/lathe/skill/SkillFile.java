package dev.lathe.skill;

import dev.lathe.json.JsonWriter;

/**
 * A file of a skill ({@code SkillResource} of the specification).
 *
 * @param uri the resource that it is
 * @param digest of its bytes: {@code sha256:} and 64 lower-case hexadecimal digits
 * @param size in bytes
 */
public record SkillFile(String uri, String digest, long size) {

    /** Writes it as an object. */
    public void writeTo(JsonWriter json) {
        json.beginObject().name("uri").value(uri).name("digest").value(digest);
        json.name("size").value(size).endObject();
    }
}
