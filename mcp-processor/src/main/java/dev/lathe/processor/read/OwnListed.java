package dev.lathe.processor.read;

import dev.lathe.processor.model.IconLink;
import dev.lathe.processor.model.MetaEntry;
import dev.lathe.processor.model.Written;
import java.util.List;
import java.util.Optional;

/** What our annotations of listed features have in common. */
interface OwnListed extends ListedAnnotation {

    @Override
    default Optional<Written> name() {
        return annotation().filled("name");
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
    default Optional<Written> timeout() {
        return annotation().written("timeout");
    }

    @Override
    default List<Written> scopes() {
        return annotation().all("scopes");
    }

    @Override
    default List<Written> secrets() {
        return annotation().all("secrets");
    }

    @Override
    default List<IconLink> icons() {
        return Icons.read(annotation());
    }

    @Override
    default List<MetaEntry> meta() {
        return annotation().annotations("meta").stream()
                .map(meta -> new MetaEntry(meta.required("name"), meta.required("json"), MetaEntry.Type.JSON))
                .toList();
    }
}
