package dev.lathe.processor.read;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** A type as its user would write it, without packages and annotations: {@code Map.Entry<String, int[]>}. */
final class Spelling extends SimpleTypeVisitor14<String, Void> {

    private static final Spelling INSTANCE = new Spelling();

    private Spelling() {}

    static String of(TypeMirror type) {
        return type.accept(INSTANCE, null);
    }

    static List<String> of(List<? extends TypeMirror> types) {
        return types.stream().map(Spelling::of).toList();
    }

    @Override
    public String visitPrimitive(PrimitiveType type, Void none) {
        return keyword(type);
    }

    @Override
    public String visitNoType(NoType type, Void none) {
        return keyword(type);
    }

    @Override
    public String visitArray(ArrayType type, Void none) {
        return of(type.getComponentType()) + "[]";
    }

    @Override
    public String visitDeclared(DeclaredType type, Void none) {
        String name = name(type.asElement());
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        return arguments.isEmpty() ? name : of(arguments).stream().collect(Collectors.joining(", ", name + "<", ">"));
    }

    @Override
    public String visitWildcard(WildcardType type, Void none) {
        if (type.getExtendsBound() != null) {
            return "? extends " + of(type.getExtendsBound());
        }
        return type.getSuperBound() != null ? "? super " + of(type.getSuperBound()) : "?";
    }

    @Override
    public String visitTypeVariable(TypeVariable type, Void none) {
        return type.asElement().getSimpleName().toString();
    }

    @Override
    protected String defaultAction(TypeMirror type, Void none) {
        return type.toString();
    }

    private static String name(Element type) {
        String simple = type.getSimpleName().toString();
        return type.getEnclosingElement() instanceof TypeElement outer ? name(outer) + "." + simple : simple;
    }

    private static String keyword(TypeMirror type) {
        return type.getKind().name().toLowerCase(Locale.ROOT);
    }
}
