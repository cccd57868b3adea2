package dev.lathe.processor.read;

import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
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

    /** Tells whether the class is being compiled, alone or in another one. */
    public boolean contain(TypeElement type) {
        TypeElement top = type;
        while (top.getEnclosingElement() instanceof TypeElement outer) {
            top = outer;
        }
        return names.contains(top.getQualifiedName().toString());
    }
}
