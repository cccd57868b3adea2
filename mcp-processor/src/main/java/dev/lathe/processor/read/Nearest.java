package dev.lathe.processor.read;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.SimpleTypeVisitor14;

/** What to use instead of a type that has no shape. */
final class Nearest extends SimpleTypeVisitor14<String, Reading> {

    private static final String ANYTHING = "a record, a list, an enum, a string or a primitive";

    /** What stands for these and their subtypes, given the last of their type arguments; the first that fits counts. */
    private static final List<Map.Entry<String, UnaryOperator<String>>> BY_SUPERTYPE = List.of(
            Map.entry("java.util.Set", element -> "'Set<" + element + ">'"),
            Map.entry("java.lang.Iterable", element -> "'List<" + element + ">'"),
            Map.entry("java.util.Iterator", element -> "'List<" + element + ">'"),
            Map.entry("java.util.stream.BaseStream", element -> "'List<" + element + ">'"),
            Map.entry("java.util.Map", value -> "'Map<String, " + value + ">'"),
            Map.entry("java.util.Optional", content -> "'" + content + "'"),
            Map.entry("java.util.concurrent.CompletionStage", content -> "'" + content + "'"),
            Map.entry("java.util.concurrent.Future", content -> "'" + content + "'"),
            Map.entry("java.lang.Number", none -> "'double' or 'long'"),
            Map.entry("java.lang.Void", none -> "'void'"),
            Map.entry("dev.lathe.json.JsonValue", none -> "'JsonValue'"),
            Map.entry("dev.lathe.feature.ResourceContents", none -> "it or a 'List' of it as what a @Resource returns"),
            Map.entry("dev.lathe.feature.ResourceResult", none -> "it as what a @Resource returns"),
            Map.entry("dev.lathe.feature.ToolResult", none -> "it as the whole type of a result"),
            Map.entry("dev.lathe.feature.Content", none -> "it or a 'List' of it as the whole type of a result"),
            Map.entry(Portable.PACKAGE + "tools.ToolResponse", none -> "'ToolResult' of dev.lathe"),
            Map.entry(Portable.PACKAGE + "content.ContentBlock", none -> "'Content' of dev.lathe"),
            Map.entry(Portable.PACKAGE + "McpRequest", none -> "'McpContext' of dev.lathe"),
            Map.entry(Portable.PACKAGE + "Cancellation", none -> "'McpContext' of dev.lathe"),
            Map.entry(Portable.PACKAGE + "progress.Progress", none -> "'McpContext' of dev.lathe"));

    private static final List<String> TEXTS = List.of(
            "java.lang.CharSequence",
            "java.time.temporal.TemporalAccessor",
            "java.time.temporal.TemporalAmount",
            "java.util.Calendar",
            "java.util.Date");

    private Nearest() {}

    static String to(TypeMirror type, Reading reading) {
        return type.accept(new Nearest(), reading);
    }

    /** Whether the type is a class of the JDK, or one of those above, and so no bean. */
    static boolean isKnown(DeclaredType type, Reading reading) {
        String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
        return !isValue(type)
                && (name.startsWith("java.")
                        || BY_SUPERTYPE.stream().anyMatch(entry -> reading.isA(type, entry.getKey()))
                        || TEXTS.stream().anyMatch(text -> reading.isA(type, text)));
    }

    /** An enum and a record are what they are, whatever else they are. */
    private static boolean isValue(DeclaredType type) {
        ElementKind kind = type.asElement().getKind();
        return kind == ElementKind.ENUM || kind == ElementKind.RECORD;
    }

    @Override
    public String visitWildcard(WildcardType type, Reading reading) {
        TypeMirror bound = type.getExtendsBound() != null ? type.getExtendsBound() : type.getSuperBound();
        return bound == null ? "'JsonValue'" : "'" + Spelling.of(bound) + "'";
    }

    @Override
    public String visitDeclared(DeclaredType type, Reading reading) {
        TypeElement element = (TypeElement) type.asElement();
        if (type.getTypeArguments().size() < element.getTypeParameters().size()) {
            return "'" + Spelling.of(type) + "' with its type arguments";
        }
        if (element.getQualifiedName().contentEquals("java.lang.Object")) {
            return "'JsonValue'";
        }
        if (element.getKind() == ElementKind.ENUM) {
            return "an enum that has constants";
        }
        if (TEXTS.stream().anyMatch(name -> reading.isA(type, name))) {
            return "'String'";
        }
        return bySupertype(type, reading);
    }

    @Override
    protected String defaultAction(TypeMirror type, Reading reading) {
        return ANYTHING;
    }

    private static String bySupertype(DeclaredType type, Reading reading) {
        List<String> arguments = Spelling.of(type.getTypeArguments());
        String last = arguments.isEmpty() ? "…" : arguments.get(arguments.size() - 1);
        return BY_SUPERTYPE.stream()
                .filter(entry -> reading.isA(type, entry.getKey()))
                .findFirst()
                .map(entry -> entry.getValue().apply(last))
                .orElse(ANYTHING);
    }
}
