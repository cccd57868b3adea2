package dev.lathe.dialogue;

import dev.lathe.feature.Annotations;
import dev.lathe.feature.Content;
import dev.lathe.feature.Icon;
import dev.lathe.feature.Role;
import dev.lathe.json.JsonNumber;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A piece of content of each kind, with all that it may say. */
public final class Gallery {

    private static final byte[] BYTES = {1, 2, 3};

    private Gallery() {}

    public static List<Content> all() {
        return List.of(
                Content.text("a picture")
                        .annotated(Annotations.forUser().priority(0.5))
                        .meta(meta()),
                Content.image(BYTES, "image/png").annotated(Annotations.none().priority(1)),
                Content.audio(BYTES, "audio/wav")
                        .annotated(Annotations.forAssistant().lastModified(Instant.parse("2025-01-12T15:00:58Z"))),
                Content.link("archive://seal", "seal"),
                Content.link("archive://seal", "seal")
                        .meta(meta())
                        .icons(
                                Icon.of("https://example.com/light.png")
                                        .mimeType("image/png")
                                        .sizes("48x48", "96x96")
                                        .light(),
                                Icon.of("https://example.com/dark.svg").dark())
                        .size(3)
                        .annotated(Annotations.none().audience(Role.USER, Role.ASSISTANT))
                        .mimeType("image/png")
                        .description("What every letter has")
                        .title("The seal"),
                Content.resource("archive://hours", "text/plain", "9 to 5"),
                Content.resource("archive://seal", "image/png", BYTES)
                        .meta(meta())
                        .annotated(Annotations.none().priority(0)));
    }

    static JsonObject meta() {
        JsonValue page = JsonNumber.of(7);
        return JsonObject.of(Map.of("com.example/page", page));
    }
}
