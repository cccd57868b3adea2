package dev.lathe.feature;

import dev.lathe.json.JsonWriter;
import java.util.List;
import java.util.Optional;

/**
 * A picture that a client may show for something (Base Protocol, section {@code icons}).
 *
 * @param src where it is: a URI with {@code https:} or {@code data:}
 * @param mimeType such as {@code image/png}
 * @param sizes such as {@code 48x48}, or {@code any}; every size, when empty
 * @param theme what it is drawn for: {@code light} or {@code dark}
 */
public record Icon(String src, Optional<String> mimeType, List<String> sizes, Optional<String> theme) {

    public Icon {
        sizes = List.copyOf(sizes);
    }

    /** Returns the icon that is there, for every size and background. */
    public static Icon of(String src) {
        return new Icon(src, Optional.empty(), List.of(), Optional.empty());
    }

    /** Returns this icon with a media type. */
    public Icon mimeType(String type) {
        return new Icon(src, Optional.of(type), sizes, theme);
    }

    /** Returns this icon for these sizes. */
    public Icon sizes(String... suitable) {
        return new Icon(src, mimeType, List.of(suitable), theme);
    }

    /** Returns this icon for light backgrounds. */
    public Icon light() {
        return new Icon(src, mimeType, sizes, Optional.of("light"));
    }

    /** Returns this icon for dark backgrounds. */
    public Icon dark() {
        return new Icon(src, mimeType, sizes, Optional.of("dark"));
    }

    /** Writes this as {@code Icon} of the specification. */
    public void writeTo(JsonWriter json) {
        json.beginObject().name("src").value(src);
        if (mimeType.isPresent()) {
            json.name("mimeType").value(mimeType.get());
        }
        if (!sizes.isEmpty()) {
            json.name("sizes").beginArray();
            for (String size : sizes) {
                json.value(size);
            }
            json.endArray();
        }
        if (theme.isPresent()) {
            json.name("theme").value(theme.get());
        }
        json.endObject();
    }
}
