package dev.lathe.processor.read;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The classes that are being compiled: a problem can be shown only in these. */
public final class Sources {

    private final Set<String> names = new HashSet<>();

    /** Adds the root elements of a round. */
    public void add(Set<? extends Element> roots) {
        for (Element root : roots) {
            if (root instanceof TypeElement type) {
                names.add(type.getQualifiedName().toString());
            }
        }
    }

    /** Tells whether the element is being compiled: a class, alone or in another one, or a part of one. */
    public boolean contain(Element element) {
        Element top = element;
        while (!(top.getEnclosingElement() instanceof PackageElement)) {
            top = requireNonNull(top.getEnclosingElement());
        }
        return top instanceof TypeElement type
                && names.contains(type.getQualifiedName().toString());
    }
}
