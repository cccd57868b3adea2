package dev.lathe.processor;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;

/** Notes for each file what the processor says it comes from. */
record OriginNotes(Filer filer, Map<String, List<String>> origins) implements Filer {

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... elements) throws IOException {
        note(name, elements);
        return filer.createSourceFile(name, elements);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... elements) throws IOException {
        note(name, elements);
        return filer.createClassFile(name, elements);
    }

    @Override
    public FileObject createResource(Location place, CharSequence home, CharSequence name, Element... elements)
            throws IOException {
        note(name, elements);
        return filer.createResource(place, home, name, elements);
    }

    @Override
    public FileObject getResource(Location place, CharSequence home, CharSequence name) throws IOException {
        return filer.getResource(place, home, name);
    }

    private void note(CharSequence name, Element... elements) {
        origins.put(name.toString(), Stream.of(elements).map(Element::toString).toList());
    }
}
