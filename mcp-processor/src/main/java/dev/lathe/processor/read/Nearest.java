package dev.lathe.processor.read;

import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What to use instead of a type that has no shape. */
final class Nearest {

    private static final String ANYTHING = "a record, a list, an enum, a string or a primitive";

    private static final Map<String, String> BY_NAME = Map.ofEntries(
            Map.entry("java.lang.Object", "'JsonValue'"),
            Map.entry("java.lang.Number", "'double' or 'long'"),
            Map.entry("java.lang.CharSequence", "'String'"),
            Map.entry("java.math.BigInteger", "'long' or 'String'"),
            Map.entry("java.math.BigDecimal", "'double' or 'String'"),
            Map.entry("java.util.OptionalInt", "'Optional<Integer>'"),
            Map.entry("java.util.OptionalLong", "'Optional<Long>'"),
            Map.entry("java.util.OptionalDouble", "'Optional<Double>'"),
            Map.entry("java.util.Optional", "'Optional' as the whole type of a parameter, component or result"),
            Map.entry("java.util.ArrayList", "'List'"),
            Map.entry("java.util.LinkedList", "'List'"),
            Map.entry("java.util.Vector", "'List'"),
            Map.entry("java.util.Queue", "'List'"),
            Map.entry("java.util.Deque", "'List'"),
            Map.entry("java.util.stream.Stream", "'List'"),
            Map.entry("java.util.Iterator", "'List'"),
            Map.entry("java.util.HashSet", "'Set'"),
            Map.entry("java.util.LinkedHashSet", "'Set'"),
            Map.entry("java.util.SortedSet", "'Set'"),
            Map.entry("java.util.TreeSet", "'Set'"),
            Map.entry("java.util.EnumSet", "'Set'"),
            Map.entry("java.util.HashMap", "'Map'"),
            Map.entry("java.util.LinkedHashMap", "'Map'"),
            Map.entry("java.util.TreeMap", "'Map'"),
            Map.entry("java.util.SortedMap", "'Map'"));

    private Nearest() {}

    static String to(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return ANYTHING;
        }
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        String name = element.getQualifiedName().toString();
        if (name.equals("java.util.Map")) {
            return "'Map' with 'String' as its keys";
        }
        if (name.equals("java.util.List") || name.equals("java.util.Set") || name.equals("java.util.Collection")) {
            return "'" + element.getSimpleName() + "' with the type of its elements";
        }
        if (name.startsWith("java.time.") || name.equals("java.util.UUID") || name.startsWith("java.net.")) {
            return "'String'";
        }
        return BY_NAME.getOrDefault(name, ANYTHING);
    }

    /** The type as the user would write it, without packages, in quotes. */
    static String describe(TypeMirror type) {
        return "'" + name(type) + "'";
    }

    static String name(TypeMirror type) {
        return type.toString().replaceAll("@\\S+ ", "").replaceAll("\\b[a-z]\\w*\\.", "");
    }
}
