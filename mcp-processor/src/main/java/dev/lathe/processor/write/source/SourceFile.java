package dev.lathe.processor.write.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/** A generated class, and the user's class it comes from, for incremental builds. */
public record SourceFile(ClassName name, TypeSpec type, Element origin) {

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    public String simpleName() {
        return name.simpleName();
    }

    public String qualifiedName() {
        return name.canonicalName();
    }

    /** Returns this class with {@code @Generated}, which a module can only see when it reads {@code java.compiler}. */
    public SourceFile marked() {
        AnnotationSpec mark = AnnotationSpec.builder(GENERATED)
                .addMember("value", "$S", "dev.lathe")
                .build();
        return new SourceFile(name, type.toBuilder().addAnnotation(mark).build(), origin);
    }

    /** Hands the text over to the compiler. */
    public void writeTo(Filer filer) throws IOException {
        try (Writer writer = filer.createSourceFile(qualifiedName(), origin).openWriter()) {
            writer.write(text());
        }
    }

    private String text() {
        return Layout.of(JavaFile.builder(name.packageName(), type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString());
    }
}
