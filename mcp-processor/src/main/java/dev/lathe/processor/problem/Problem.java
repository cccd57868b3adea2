package dev.lathe.processor.problem;

/** Every mistake the processor can point out. Ids are explained in docs/problems.md and never reused. */
public enum Problem {
    STATIC_METHOD("LatheStaticMethod", "@Tool method '%s' must not be static; remove 'static'"),
    PRIVATE_METHOD("LathePrivateMethod", "@Tool method '%s' must not be private; remove 'private'"),
    ABSTRACT_METHOD(
            "LatheAbstractMethod", "@Tool method '%s' must not be abstract; move @Tool to a method with a body"),
    GENERIC_METHOD("LatheGenericMethod", "@Tool method '%s' must not have type parameters; name the types it takes"),
    GENERIC_CLASS("LatheGenericClass", "class '%s' with @Tool methods must not have type parameters; name the types"),
    THROWS_THROWABLE("LatheThrowsThrowable", "@Tool method '%s' must not throw '%s'; declare 'throws Exception'"),
    TWO_CONTEXTS("LatheTwoContexts", "@Tool method '%s' already has the context '%s'; remove '%s'"),

    UNSUPPORTED_TYPE("LatheUnsupportedType", "%s has no JSON shape; use %s"),
    UNREACHABLE_TYPE("LatheUnreachableType", "'%s' cannot be reached from package '%s'; make it less private"),
    OPTIONAL_PRIMITIVE("LatheOptionalPrimitive", "'%s' of type '%s' cannot be null; use '%s' or set a defaultValue"),
    BAD_DEFAULT("LatheBadDefault", "default '%s' of '%s' is no %s; %s"),
    OPTIONAL_DEFAULT("LatheOptionalDefault", "'%s' is never absent with a default; remove %s or the defaultValue"),

    ILLEGAL_NAME("LatheIllegalName", "tool name '%s' is not legal; use 1 to 128 of A-Z, a-z, 0-9, '_', '.' and '-'"),
    DUPLICATE_TOOL("LatheDuplicateTool", "tool name '%s' is already taken by '%s'; set another name in @Tool"),
    DUPLICATE_ARGUMENT("LatheDuplicateArgument", "name '%s' is already taken by '%s'; set another name in @Arg"),
    BAD_TIMEOUT("LatheBadTimeout", "timeout '%s' is no positive duration; write ISO-8601 text such as 'PT5S'"),
    BAD_META("LatheBadMeta", "value of meta '%s' is not JSON; quote a string as \"\\\"text\\\"\""),
    DUPLICATE_META("LatheDuplicateMeta", "meta '%s' is already set; remove one of the two"),
    BAD_THEME("LatheBadTheme", "theme '%s' is unknown; use 'light' or 'dark'"),
    BAD_HEADER("LatheBadHeader", "header '%s' is no HTTP token; use letters, digits and '-'"),
    HEADER_TYPE("LatheHeaderType", "header '%s' needs a string, an integer or a boolean; '%s' is none"),
    HEADER_PLACE("LatheHeaderPlace", "header '%s' is inside %s, where no single value can be sent; remove it"),
    DUPLICATE_HEADER("LatheDuplicateHeader", "header '%s' is already taken by '%s'; set another header in @Arg"),

    UNKNOWN_FEATURES("LatheUnknownFeatures", "'%s' has no @Tool method; add one or remove it from features"),
    UNREACHABLE_CLASS("LatheUnreachableClass", "class '%s' cannot be reached from package '%s'; make it less private"),
    NO_CONSTRUCTOR("LatheNoConstructor", "'%s' cannot be constructed: %s; add a constructor without parameters"),

    MISSING_DESCRIPTION("LatheMissingDescription", "%s '%s' has no description; %s", true),

    CRASH("LatheCrash", "the processor failed with %s; this is a bug in Lathe, please report it");

    private final String id;
    private final String text;
    private final boolean warning;

    Problem(String id, String text) {
        this(id, text, false);
    }

    Problem(String id, String text, boolean warning) {
        this.id = id;
        this.text = text;
        this.warning = warning;
    }

    public String id() {
        return id;
    }

    /** Whether the class is generated all the same. */
    public boolean isWarning() {
        return warning;
    }

    String text(Object... names) {
        return "[" + id + "] " + String.format(text, names);
    }
}
