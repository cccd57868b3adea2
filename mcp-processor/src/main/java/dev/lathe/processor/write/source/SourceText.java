package dev.lathe.processor.write.source;

import com.palantir.javapoet.ClassName;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/** The text of a generated class, ready to be compiled. */
public record SourceText(ClassName name, String text, Element origin) {

    public String simpleName() {
        return name.simpleName();
    }

    public String qualifiedName() {
        return name.canonicalName();
    }

    /** Tells whether a class file has room for all of it. */
    public boolean fits() {
        return ConstantPool.hasRoomFor(text);
    }

    /** Hands the text over to the compiler. */
    public void writeTo(Filer filer) throws IOException {
        try (Writer writer = filer.createSourceFile(qualifiedName(), origin).openWriter()) {
            writer.write(text);
        }
    }
}
