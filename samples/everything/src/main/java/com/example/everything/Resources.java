package com.example.everything;

import dev.lathe.annotation.CacheFor;
import dev.lathe.annotation.Complete;
import dev.lathe.annotation.Resource;
import dev.lathe.annotation.Skills;
import java.util.List;
import java.util.stream.Stream;

/** What a client can read: resources, and a skill that is a folder of the class path. */
@Skills("skills")
final class Resources {

    /** The data of one thing, as JSON. */
    record Data(String id, boolean templateTest, String data) {}

    /** A text that never changes, which clients may keep for all of their users. */
    @CacheFor(value = "PT1H", shared = true)
    @Resource(uri = "test://static-text", name = "static-text")
    String text() {
        return "This is the content of the static text resource.";
    }

    /** A picture. */
    @Resource(uri = "test://static-binary", name = "static-binary", mimeType = "image/png")
    byte[] picture() {
        return Samples.IMAGE;
    }

    /** A text that a client can be told the changes of. */
    @Resource(uri = "test://watched-resource", name = "watched-resource")
    String watched() {
        return "This is the content of the watched resource.";
    }

    /**
     * The data of any thing there is.
     *
     * @param id the thing
     */
    @Resource(uri = "test://template/{id}/data", name = "template-data")
    Data data(String id) {
        return new Data(id, true, "Data for ID: " + id);
    }

    /** Completes the variable of the template above. */
    @Complete(resource = "template-data")
    List<String> ids(String id) {
        return Stream.of("123", "124", "200")
                .filter(value -> value.startsWith(id))
                .toList();
    }
}
