package dev.lathe.processor.read;

import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Site;
import java.util.Optional;
import javax.lang.model.element.Element;

/** What an annotation says of an argument or a component, whosever annotation it is; empty texts are absent. */
interface ArgAnnotation {

    /** Returns ours where both are. */
    static Optional<ArgAnnotation> find(Element element) {
        Optional<ArgAnnotation> own = Annotation.find(element, OwnArg.NAME).map(OwnArg::new);
        return own.or(() -> Annotation.find(element, PortableArg.NAME).map(PortableArg::new));
    }

    Site site();

    Optional<Written> name();

    Optional<Written> description();

    Optional<Written> defaultValue();

    default Optional<Written> header() {
        return Optional.empty();
    }

    /** Whether a client may leave the argument out, and nothing stands for it then. */
    default boolean isNullable() {
        return false;
    }
}
