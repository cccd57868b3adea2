package dev.lathe.processor.read;

import dev.lathe.processor.javadoc.Javadocs;
import dev.lathe.processor.model.FormClass;
import dev.lathe.processor.model.Shape.ObjectShape;
import dev.lathe.processor.problem.Site;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads a record with {@code @Form}. */
public final class FormReader {

    private static final String FORM = "dev.lathe.annotation.Form";

    private final Elements elements;
    private final Types types;
    private final Sources sources;
    private final Javadocs javadocs;

    public FormReader(Elements elements, Types types, Sources sources, Javadocs javadocs) {
        this.elements = elements;
        this.types = types;
        this.sources = sources;
        this.javadocs = javadocs;
    }

    /** Returns the form, unless the class is not one. */
    public Optional<FormClass> read(TypeElement type) {
        return Annotation.find(type, FORM).map(form -> form(type, form.site()));
    }

    private FormClass form(TypeElement type, Site site) {
        Reading reading = Reading.of(elements, types, sources, javadocs, type);
        boolean isRecord = type.getKind() == ElementKind.RECORD;
        Optional<ObjectShape> shape = isRecord ? shape(type, site, reading) : Optional.empty();
        return new FormClass(
                reading.name(type),
                Reading.kind(type),
                isRecord,
                Reading.isPublicAllTheWay(type),
                reading.isReachable(type),
                !type.getTypeParameters().isEmpty(),
                shape,
                reading.declared(),
                reading.remarks().all(),
                site);
    }

    private static Optional<ObjectShape> shape(TypeElement type, Site site, Reading reading) {
        return Optional.of(new ShapeReader(reading).read(type.asType(), site))
                .filter(ObjectShape.class::isInstance)
                .map(ObjectShape.class::cast);
    }
}
