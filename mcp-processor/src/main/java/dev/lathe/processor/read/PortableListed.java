package dev.lathe.processor.read;

import dev.lathe.processor.model.MetaEntry;
import dev.lathe.processor.model.Written;
import java.util.List;
import java.util.Optional;

/**
 * What the annotations of {@code org.mcpjava} for listed features have in common, with the {@code @MetaField}s beside.
 */
interface PortableListed extends ListedAnnotation {

    @Override
    default Optional<Written> name() {
        return Portable.name(annotation());
    }

    @Override
    default String title() {
        return annotation().text("title");
    }

    @Override
    default String description() {
        return annotation().text("description");
    }

    @Override
    default List<MetaEntry> meta() {
        return Portable.repeated(annotation().element(), "MetaField").stream()
                .map(PortableListed::entry)
                .toList();
    }

    private static MetaEntry entry(Annotation field) {
        Written name = field.required("name");
        MetaEntry.Type type =
                field.constant("type").map(MetaEntry.Type::valueOf).orElse(MetaEntry.Type.STRING);
        return new MetaEntry(
                new Written(field.text("prefix") + name.text(), name.site()), field.required("value"), type);
    }
}
