package dev.lathe.processor.problem;

import dev.lathe.processor.text.Invisible;

/** Every mistake the processor can point out. Ids are explained in docs/problems.md and never reused. */
public enum Problem {
    STATIC_METHOD("LatheStaticMethod", "%s method '%s' must not be static; remove 'static'"),
    PRIVATE_METHOD("LathePrivateMethod", "%s method '%s' must not be private; remove 'private'"),
    UNREACHABLE_METHOD(
            "LatheUnreachableMethod",
            "%s method '%s' of '%s' cannot be called from package '%s'; make it public or override it"),
    GENERIC_METHOD("LatheGenericMethod", "%s method '%s' must not have type parameters; name the types it takes"),
    THROWS_THROWABLE("LatheThrowsThrowable", "%s method '%s' must not throw '%s'; declare 'throws Exception'"),
    TWO_CONTEXTS("LatheTwoContexts", "%s method '%s' already has the context '%s'; remove '%s'"),

    TWO_FEATURES("LatheTwoFeatures", "%s makes a second feature of one method; %s"),

    NOT_A_CLASS("LatheNotAClass", "%s needs a class and '%s' is %s; move it to a class"),
    UNREACHABLE_CLASS("LatheUnreachableClass", "class '%s' cannot be reached from package '%s'; make it less private"),
    MISSING_CLASS("LatheMissingClass", "'%s' uses what is not on the class path: %s; add it"),
    TOO_LARGE("LatheTooLarge", "class '%s' has more %s than fit into one generated class; move some to another class"),
    TAKEN_CLASS("LatheTakenClass", "class '%s' is there already and would be generated for '%s'; %s"),

    NOT_A_RECORD("LatheNotARecord", "@Form needs a record and '%s' is %s; make it a record"),
    GENERIC_FORM("LatheGenericForm", "form '%s' must not have type parameters; name the types of its components"),
    EMPTY_FORM("LatheEmptyForm", "form '%s' asks for nothing; add a component"),
    FORM_TYPE("LatheFormType", "'%s' of type '%s' does not fit in a form; %s"),
    SECRET_FIELD(
            "LatheSecretField",
            "a form must not ask for '%s', which the client would see; ask on a page of your own",
            true),
    FORM_LINK("LatheFormLink", "%s has the link '%s', which people would click; remove it", true),

    UNSUPPORTED_TYPE("LatheUnsupportedType", "'%s'%s has no JSON shape; use %s"),
    RESULT_TYPE("LatheResultType", "'%s' can be a result only; use %s"),
    NO_TEXT("LatheNoText", "'%s' of type '%s' cannot be read from a text, which is all that %s; %s"),
    FEATURE_RESULT("LatheFeatureResult", "%s method '%s' cannot return '%s'; return %s"),
    TYPE_PARAMETER(
            "LatheTypeParameter",
            "'%s' is a type parameter and can be anything; name a type, or make '%s' abstract and extend it with one"),
    UNTYPED_VALUE(
            "LatheUntypedValue",
            "%s of type '%s' tells a client nothing of what is in it; use a record, an enum or a map of these",
            true),
    UNREACHABLE_TYPE("LatheUnreachableType", "type '%s'%s cannot be reached from package '%s'; make it less private"),
    OPTIONAL_PRIMITIVE("LatheOptionalPrimitive", "'%s' of type '%s' cannot be null; use '%s' or %s"),

    BAD_DEFAULT("LatheBadDefault", "default '%s' of '%s' is no %s; write %s"),
    DEFAULT_TYPE("LatheDefaultType", "'%s' of type '%s' cannot have a default; make it @Nullable or 'Optional'"),
    OPTIONAL_DEFAULT("LatheOptionalDefault", "'%s' is never absent with a default; remove %s or the defaultValue"),

    CONSTRAINT_TYPE("LatheConstraintType", "%s does not fit '%s' of '%s'; %s"),
    BAD_CONSTRAINT("LatheBadConstraint", "%s '%s' of %s on '%s' is %s; %s"),
    NO_VALUE("LatheNoValue", "no value of '%s' is allowed (%s); %s"),
    NULLABLE_NOT_NULL("LatheNullableNotNull", "'%s' may be absent, which %s forbids; remove one of the two"),
    REFUSED_DEFAULT("LatheRefusedDefault", "default '%s' of '%s' would be refused (%s); change one of the two"),
    JAVA_PATTERN(
            "LatheJavaPattern", "'%s' in a pattern of '%s' is known to Java only and clients are not told; %s", true),

    ILLEGAL_NAME("LatheIllegalName", "%s name '%s' is not legal; use 1 to 128 of A-Z, a-z, 0-9, '_', '.' and '-'"),
    DUPLICATE_TOOL("LatheDuplicateTool", "%1$s %2$s '%3$s' is already taken by '%4$s'; set another %2$s in %5$s"),
    OVERLOADED_TOOL(
            "LatheOverloadedTool", "overloads '%s' and '%s' would both be %s '%s'; set another %s in the %s of one"),
    SIMILAR_NAMES(
            "LatheSimilarNames",
            "%s name '%s' is easily taken for '%s'; set a name in %s that differs by a word",
            true),
    DUPLICATE_ARGUMENT("LatheDuplicateArgument", "name '%s' is already taken by '%s'; set another name in %s"),
    UNREAD_ARG("LatheUnreadArg", "%s on '%s' is read by nobody; %s"),
    IGNORED("LatheIgnored", "%s is ignored; %s", true),
    REFUSED("LatheRefused", "%s is refused; %s"),
    DUPLICATE_TAG("LatheDuplicateTag", "'%s' already stands for '%s'; let another text stand for '%s' in %s"),
    TAKEN_DISCRIMINATOR(
            "LatheTakenDiscriminator",
            "'%s' of '%s' is the name that tells the classes of '%s' apart; set another in %s"),

    LOST_NAMES(
            "LatheLostNames",
            "class '%s' is compiled already and has lost the names of the parameters of '%s';"
                    + " compile it with '-parameters' or set names in @Arg"),

    NO_TARGET("LatheNoTarget", "%s on '%s' says %s it completes an argument of; write either prompt or resource"),
    UNKNOWN_TARGET("LatheUnknownTarget", "%s has no %s '%s'; %s"),
    NO_BEGINNING(
            "LatheNoBeginning",
            "%s method '%s' is not handed what is written so far; let its first parameter be a plain 'String'"),
    UNSETTLED("LatheUnsettled", "'%s' is not always known while '%s' is being written; %s"),

    BAD_SCHEMA("LatheBadSchema", "inputSchema of '%s' is no schema of an object: %s; %s"),
    WHOLE_ARGUMENTS(
            "LatheWholeArguments",
            "tool '%s' has an inputSchema, so it takes all arguments as one 'JsonObject' of dev.lathe.json; %s"),
    STRICT_SCHEMA(
            "LatheStrictSchema",
            "strict says nothing of '%s', which has an inputSchema; write 'additionalProperties' there instead"),

    UNKNOWN_PAGE("LatheUnknownPage", "'%s' has no page '%s'; %s"),
    PAGE_TYPE(
            "LathePageType",
            "resource '%s' is of media type '%s', which no client shows as a page; set mimeType '%s' in %s"),
    PAGE_URI("LathePageUri", "page URI '%s' %s; write one such as '%s'"),
    PAGE_FILE("LathePageFile", "file '%s' of page '%s' %s; %s"),
    BAD_ORIGIN("LatheBadOrigin", "'%s' in %s is no origin; write one such as '%s'"),
    NOTHING_SHOWN(
            "LatheNothingShown",
            "tool '%s' has a page and no result, so there is nothing to show and nothing without one; return a 'String'"
                    + " or a record"),
    UNSHOWN_PAGE(
            "LatheUnshownPage", "page '%s' shows the result of no tool; name it in ui of a @Tool, or remove it", true),

    SKILL_FILE("LatheSkillFile", "'%s' of @Skills %s; %s"),
    BAD_SKILL("LatheBadSkill", "skill '%s' %s; %s"),
    LARGE_SKILL(
            "LatheLargeSkill", "skill '%s' has %d files with %d bytes, and clients need take no more than %d with %d"),

    BAD_TIMEOUT("LatheBadTimeout", "timeout '%s' is no positive duration; write ISO-8601 text such as 'PT5S'"),
    BAD_SCOPE(
            "LatheBadScope",
            "'%s' is no scope of a resource; write one word such as 'notes:read', and each on its own"),
    TASK_TIMEOUT(
            "LatheTaskTimeout",
            "tool '%s' always goes on as a task, for which nobody waits; remove the timeout or make the task OPTIONAL"),
    TASK_CONTEXT(
            "LatheTaskContext",
            "tool '%s' would become a task where it calls 'startTask' of the McpContext, which it has not; take one"),
    BAD_META_NAME("LatheBadMetaName", "meta name '%s' is %s; write one such as 'com.example/team'"),
    BAD_META("LatheBadMeta", "value of meta '%s' is %s"),
    DUPLICATE_META("LatheDuplicateMeta", "meta '%s' is already set; remove one of the two"),
    BAD_THEME("LatheBadTheme", "theme '%s' is unknown; use 'light' or 'dark'"),

    BAD_HEADER("LatheBadHeader", "header '%s' is no HTTP token; use letters, digits and '-'"),
    HEADER_TYPE("LatheHeaderType", "header '%s' needs a string, an integer or a boolean and '%s' is none; remove it"),
    HEADER_PLACE("LatheHeaderPlace", "header '%s' is inside '%s', which has no single value for it; remove it"),
    DUPLICATE_HEADER("LatheDuplicateHeader", "header '%s' is already taken by '%s'; set another header in @Arg"),
    SECRET_HEADER(
            "LatheSecretHeader", "header '%s' shows '%s' to everything between client and server; remove it", true),

    BAD_URI("LatheBadUri", "URI '%s' is wrong at column %d: %s; %s"),
    UNMATCHED_VARIABLE("LatheUnmatchedVariable", "variable '{%s}' has no parameter of '%s'; %s"),
    UNMATCHED_PARAMETER(
            "LatheUnmatchedParameter", "'%1$s' is no variable of '%2$s'; write '{%1$s}' into the URI or remove it"),
    REQUIRED_QUERY(
            "LatheRequiredQuery",
            "'%s' may be missing where a URI has no '%s' in its query; make it 'Optional' or set a defaultValue"),
    PATH_TYPE("LathePathType", "'%s' of type '%s' cannot have the slashes of '{+%s}'; make it a 'String'"),
    HIDDEN_TEMPLATE(
            "LatheHiddenTemplate",
            "URI template '%s' is never reached, since '%s' has '%s'; change or remove one of them"),
    BAD_MEDIA_TYPE("LatheBadMediaType", "media type '%s' is malformed; write one such as 'text/markdown'"),
    BAD_SIZE("LatheBadSize", "size %s is negative; write a number of bytes or leave it out"),
    BAD_PRIORITY("LatheBadPriority", "priority %s is not from 0 to 1; write one such as 0.5 or leave it out"),
    SHARED_SCOPES(
            "LatheSharedScopes",
            "'%s' is for callers with scopes and may be kept for everybody; remove shared or the scopes",
            true),
    BAD_CACHE_TIME("LatheBadCacheTime", "'%s' is no time to keep something; write ISO-8601 text such as 'PT10M'"),

    DESTRUCTIVE_READ_ONLY(
            "LatheDestructiveReadOnly",
            "tool '%s' is marked read-only and its name says '%s'; remove that mark or set another name in %s",
            true),

    EMPTY_SERVER("LatheEmptyServer", "%s of @McpServer is empty; write one such as '%s'"),
    UNKNOWN_FEATURES("LatheUnknownFeatures", "'%s' has no %s method; add one or remove it from features"),
    REPEATED_FEATURES("LatheRepeatedFeatures", "the %s of '%s' are already served; remove it from features"),
    NO_FEATURES(
            "LatheNoFeatures",
            "server '%s' has nothing to offer; write a %s method, or name a class with some in features"),
    INHERITED_FEATURES("LatheInheritedFeatures", "'%s' only inherits its %s, %s; override one of them with %s"),
    NO_CONSTRUCTOR("LatheNoConstructor", "'%s' cannot be constructed because %s; %s"),

    MISSING_DESCRIPTION("LatheMissingDescription", "%s '%s' has no description; %s", true),
    MISSING_JAVADOC(
            "LatheMissingJavadoc",
            "%s '%s' is compiled already and its Javadoc did not come along; compile it with mcp-processor, or describe %s",
            true),
    SHORT_DESCRIPTION(
            "LatheShortDescription", "description '%s' of %s '%s' tells hardly more than the name; say %s", true),
    LONG_DESCRIPTION(
            "LatheLongDescription",
            "%s has %d characters, which clients pay for in every conversation; cut it to %d",
            true),
    HIDDEN_TEXT("LatheHiddenText", "%s has the invisible character %s; remove it", true),

    BAD_SUPPRESSION("LatheBadSuppression", "'%s' in -Alathe.suppress is %s; %s"),

    CRASH("LatheCrash", "the processor failed with '%s' at '%s'; this is a bug in Lathe, please report it");

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

    /** Whether the class is generated all the same, unless warnings count as errors. */
    public boolean isWarning() {
        return warning;
    }

    /** What a user has written may have invisible characters in it, which are shown here. */
    String text(Object... names) {
        return "[" + id + "] " + Invisible.escaped(String.format(text, names));
    }
}
