package dev.lathe.processor.javadoc;

import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The Javadoc of everything, whether it is being compiled or was. */
public final class Javadocs {

    private final Elements elements;
    private final Predicate<TypeElement> isSource;
    private final DocumentationFiles files;
    private final ElementName names;
    private final Constants constants;
    private final Overridden overridden;

    /** For one compilation. {@code isSource} tells whether a class is being compiled. */
    public Javadocs(ProcessingEnvironment environment, Predicate<TypeElement> isSource) {
        this.elements = environment.getElementUtils();
        this.isSource = isSource;
        this.files = new DocumentationFiles(environment);
        this.names = new ElementName(environment.getTypeUtils());
        this.constants = new Constants(elements);
        this.overridden = new Overridden(elements);
    }

    /** Returns what is said of a class, a method, a constructor, a field or a constant. */
    public Javadoc of(Element element) {
        return own(element).orElse(inherited(element));
    }

    /** Returns the same, but without what a method has from those that it overrides, unless it asks for that. */
    public Javadoc own(Element element) {
        return Comment.of(element, elements)
                .map(comment -> Javadoc.of(comment, around(element)))
                .orElseGet(() -> kept(element));
    }

    /** Returns what was kept of a class that is compiled already. */
    private Javadoc kept(Element element) {
        TypeElement top = ElementName.topLevel(element);
        return isSource.test(top) ? Javadoc.NONE : files.find(top).of(names.of(element));
    }

    private Javadoc inherited(Element element) {
        Javadoc inherited = Javadoc.NONE;
        if (element instanceof ExecutableElement method) {
            for (ExecutableElement other : overridden.by(method).toList()) {
                inherited = inherited.orElse(own(other));
            }
        }
        return inherited;
    }

    private Surroundings around(Element element) {
        return new Surroundings() {
            @Override
            public String value(String constant) {
                return constants.value(constant, element).orElse("");
            }

            @Override
            public Javadoc inherited() {
                return Javadocs.this.inherited(element);
            }
        };
    }
}
