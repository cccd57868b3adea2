package dev.lathe.processor.write;

import com.palantir.javapoet.ClassName;
import dev.lathe.processor.model.JavaName;
import java.util.List;

/** The classes that generated code names. */
final class Types {

    static final ClassName ARGUMENT = feature("Argument");
    static final ClassName ARGUMENTS = feature("Arguments");
    static final ClassName CONTEXT = feature("McpContext");
    static final ClassName FORM = feature("Form");
    static final ClassName FEATURES = feature("Features");
    static final ClassName TOOL_ENTRY = feature("ToolEntry");
    static final ClassName TOOL_RESULT = feature("ToolResult");
    static final ClassName PROMPT_ENTRY = feature("PromptEntry");
    static final ClassName PROMPT_RESULT = feature("PromptResult");
    static final ClassName COMPLETION_ENTRY = feature("CompletionEntry");
    static final ClassName COMPLETION = feature("Completion");
    static final ClassName RESOURCE_ENTRY = feature("ResourceEntry");
    static final ClassName RESOURCE_CONTENTS = feature("ResourceContents");
    static final ClassName RESOURCE_RESULT = feature("ResourceResult");
    static final ClassName RESOURCE_NOT_FOUND = feature("ResourceNotFoundException");
    static final ClassName URI_MATCH = feature("UriMatch");
    static final ClassName CACHING = feature("Caching");
    static final ClassName TASK_SUPPORT = feature("TaskSupport");
    static final ClassName TIME_READER = feature("TimeReader");
    static final ClassName TEXT_READER = feature("TextReader");
    static final ClassName ENUM_READER = feature("EnumReader");
    static final ClassName TENSE = feature("Tense");
    static final ClassName AWAITED = feature("Awaited");
    static final ClassName PLAIN_VALUES = feature("PlainValues");
    static final ClassName BASE64_TEXT = feature("Base64Text");
    static final ClassName JACKSON_BRIDGE = ClassName.get("dev.lathe.jackson", "JacksonBridge");
    static final ClassName JSON_OBJECT = ClassName.get("dev.lathe.json", "JsonObject");
    static final ClassName JSON_VALUE = ClassName.get("dev.lathe.json", "JsonValue");
    static final ClassName JSON_WRITER = ClassName.get("dev.lathe.json", "JsonWriter");
    static final ClassName SKILL = ClassName.get("dev.lathe.skill", "Skill");
    static final ClassName SKILL_FILE = ClassName.get("dev.lathe.skill", "SkillFile");
    static final ClassName LIST = ClassName.get(List.class);
    static final ClassName SERVER = ClassName.get("dev.lathe.server", "Server");
    static final ClassName APPLICATION = ClassName.get("dev.lathe.launch", "Application");
    static final ClassName LAUNCHER = ClassName.get("dev.lathe.launch", "Launcher");
    static final ClassName HTTP_LAUNCHER = ClassName.get("dev.lathe.http.launch", "HttpLauncher");

    private Types() {}

    static ClassName of(JavaName name) {
        List<String> nested = name.simpleNames().subList(1, name.simpleNames().size());
        return ClassName.get(name.packageName(), name.simpleNames().get(0), nested.toArray(String[]::new));
    }

    private static ClassName feature(String name) {
        return ClassName.get("dev.lathe.feature", name);
    }
}
