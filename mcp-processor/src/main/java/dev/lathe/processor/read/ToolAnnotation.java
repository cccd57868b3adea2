package dev.lathe.processor.read;

import dev.lathe.processor.model.Hint;
import dev.lathe.processor.model.IconLink;
import dev.lathe.processor.model.MetaEntry;
import dev.lathe.processor.model.Vocabulary;
import dev.lathe.processor.model.Written;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** What the annotation that makes a method a tool says of it, whosever annotation it is; empty texts are absent. */
interface ToolAnnotation {

    /** Returns ours where both are. */
    static Optional<ToolAnnotation> find(Element method) {
        Optional<ToolAnnotation> own = Annotation.find(method, OwnTool.NAME).map(OwnTool::new);
        return own.or(() -> Annotation.find(method, PortableTool.NAME).map(PortableTool::new));
    }

    Vocabulary vocabulary();

    Optional<Written> name();

    String title();

    String description();

    List<Hint> hints();

    /** Whether the result is said to be structured content, as the text of a boolean. */
    default Optional<Written> structured() {
        return Optional.empty();
    }

    /** Whether what the tool has no argument for is refused. */
    default boolean isStrict() {
        return false;
    }

    default Optional<Written> timeout() {
        return Optional.empty();
    }

    default List<String> scopes() {
        return List.of();
    }

    default List<String> secrets() {
        return List.of();
    }

    default List<IconLink> icons() {
        return List.of();
    }

    default List<MetaEntry> meta() {
        return List.of();
    }
}
