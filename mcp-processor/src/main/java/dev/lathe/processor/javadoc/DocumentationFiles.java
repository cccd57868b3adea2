package dev.lathe.processor.javadoc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The files beside class files that hold their documentation. */
final class DocumentationFiles {

    private final ProcessingEnvironment environment;
    private final Places places;
    private final Map<String, Documentation> known = new HashMap<>();

    DocumentationFiles(ProcessingEnvironment environment) {
        this.environment = environment;
        this.places = new Places(environment);
    }

    /** Returns what was left beside the class file of a top-level class; nothing, if nothing was. */
    Documentation find(TypeElement type) {
        return known.computeIfAbsent(
                type.getQualifiedName().toString(),
                name -> places.of(type).stream()
                        .flatMap(place -> read(place).stream())
                        .findFirst()
                        .orElseGet(Documentation::none));
    }

    /** Leaves the documentation beside the class file. No compiler lets us delete a file, so an old one is emptied. */
    void write(TypeElement type, Documentation documentation) throws IOException {
        FileObject file = create(type);
        boolean isThere = file.getLastModified() != 0;
        if (documentation.isEmpty() && !isThere) {
            return;
        }
        try (OutputStream bytes = file.openOutputStream()) {
            bytes.write(documentation.json());
        }
    }

    /** In a compilation of several modules, and only there, a place begins with the module. */
    private FileObject create(TypeElement type) throws IOException {
        Filer filer = environment.getFiler();
        try {
            return filer.createResource(StandardLocation.CLASS_OUTPUT, "", places.name(type), type);
        } catch (FilerException e) {
            return filer.createResource(StandardLocation.CLASS_OUTPUT, places.module(type), places.name(type), type);
        }
    }

    /** Compilers differ in how they say that there is no such file, or no such place; and the file may be another's. */
    private static Optional<Documentation> read(Places.Place place) {
        try (InputStream json = place.open()) {
            return Optional.of(Documentation.read(json));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
