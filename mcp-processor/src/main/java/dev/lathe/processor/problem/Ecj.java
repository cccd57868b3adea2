package dev.lathe.processor.problem;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** What to know about Eclipse's compiler, which also runs in editors and build servers. */
public final class Ecj {

    private Ecj() {}

    /** Tells whether a part of the compiler, any object it hands out, is of Eclipse's. */
    public static boolean made(Object part) {
        return part.getClass().getName().startsWith("org.eclipse.jdt.");
    }

    /**
     * Tells whether it knows where the element is: not so for records, what is in their headers, enum constants, and,
     * in later rounds, parameters.
     */
    static boolean canPointAt(Element element) {
        return switch (element.getKind()) {
            case RECORD, RECORD_COMPONENT, ENUM_CONSTANT -> false;
            case FIELD ->
                !(element.getEnclosingElement() instanceof TypeElement type && type.getKind() == ElementKind.RECORD);
            case PARAMETER -> element.getEnclosingElement() != null;
            default -> true;
        };
    }
}
