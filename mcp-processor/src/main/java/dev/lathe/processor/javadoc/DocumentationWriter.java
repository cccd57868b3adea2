package dev.lathe.processor.javadoc;

import java.io.IOException;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** Keeps what the Javadoc of a class says for when only the class file is at hand. */
public final class DocumentationWriter {

    private final Javadocs javadocs;
    private final Documentable documentable;
    private final DocumentationFiles files;
    private final ElementName names;

    public DocumentationWriter(ProcessingEnvironment environment) {
        this.javadocs = new Javadocs(environment, type -> true);
        this.documentable = new Documentable(javadocs);
        this.files = new DocumentationFiles(environment);
        this.names = new ElementName(environment.getTypeUtils());
    }

    /** Writes a file for a top-level class that is made of data, has such classes in it, or has tools. */
    public void write(TypeElement type) throws IOException {
        List<Element> elements = documentable.in(type);
        if (!elements.isEmpty()) {
            Documentation documentation = Documentation.none();
            elements.forEach(element -> documentation.add(names.of(element), javadocs.own(element)));
            files.write(type, documentation);
        }
    }
}
