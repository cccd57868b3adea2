package dev.lathe.processor.write.source;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Element;

/** A generated class, and the user's class it comes from, for incremental builds. */
public record SourceFile(ClassName name, TypeSpec type, Element origin) {

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    /** Returns this class with {@code @Generated}, which a module can only see when it reads {@code java.compiler}. */
    public SourceFile marked() {
        AnnotationSpec mark = AnnotationSpec.builder(GENERATED)
                .addMember("value", "$S", "dev.lathe")
                .build();
        return new SourceFile(name, type.toBuilder().addAnnotation(mark).build(), origin);
    }

    /** Returns the text of the class. */
    public SourceText text() {
        String text = Layout.of(JavaFile.builder(name.packageName(), type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString());
        return new SourceText(name, text, origin);
    }
}
