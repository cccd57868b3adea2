package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceResult;
import dev.lathe.feature.ToolEntry;
import dev.lathe.feature.ToolResult;
import dev.lathe.skill.Skill;
import dev.lathe.skill.SkillFile;
import java.util.Base64;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Shop}. */
@Generated("dev.lathe")
public final class ShopFeatures implements Features {

    private static final String REFUNDS = """
            {"name":"refunds","description":"Gives the money of an order back.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String SKILLS_TOOL = """
            {"name":"skills","description":"What is a name of the generated class elsewhere.",\
            "inputSchema":{"type":"object","additionalProperties":false}}""";

    private static final String REFUNDS_FRONTMATTER = """
            {"name":"refunds",\
            "description":"Gives customers their money back. Use it when somebody sends a thing \
            back.\\nNot for gifts.",\
            "license":"Apache-2.0",\
            "metadata":{"version":"1.0","reviewed":true,"io.modelcontextprotocol/none":null},\
            "levels":[1,2.50,"don't know"],"note":"\\"Quoted\\" \\\\ and\\n  indented: text # no \
            comment\\n"}""";

    private static final String REFUNDS_SKILL_MD = """
            {"uri":"skill://refunds/SKILL.md","name":"refunds",\
            "description":"Gives customers their money back. Use it when somebody sends a thing \
            back.\\nNot for gifts.",\
            "mimeType":"text/markdown","size":507}""";

    private static final String REFUNDS_EXAMPLES_EMAIL_MD = """
            {"uri":"skill://refunds/examples/email.md","name":"email.md","mimeType":"text/markdown",\
            "size":50}""";

    private static final String REFUNDS_EXAMPLES_EMPTY_FILE_TXT = """
            {"uri":"skill://refunds/examples/empty%20file.txt","name":"empty file.txt",\
            "mimeType":"text/plain","size":0}""";

    private static final String REFUNDS_EXAMPLES_STAMP_PNG = """
            {"uri":"skill://refunds/examples/stamp.png","name":"stamp.png","mimeType":"image/png","size":8}""";

    private static final String GIT_WORKFLOW_FRONTMATTER = """
            {"name":"git-workflow","description":"Branches and commits: how this team makes them"}""";

    private static final String GIT_WORKFLOW_SKILL_MD = """
            {"uri":"skill://git-workflow/SKILL.md","name":"git-workflow",\
            "description":"Branches and commits: how this team makes them","mimeType":"text/markdown",\
            "size":89}""";

    private final Shop shop;

    private ShopFeatures(Shop shop) {
        this.shop = shop;
    }

    /** Returns the features of the given shop. */
    public static Features of(Shop shop) {
        return new ShopFeatures(shop);
    }

    @Override
    public List<ToolEntry> tools() {
        return List.of(
                new ToolEntry("refunds", REFUNDS),
                new ToolEntry("skills", SKILLS_TOOL));
    }

    @Override
    public ToolResult call(String tool, Arguments arguments, McpContext context) {
        return switch (tool) {
            case "refunds" -> refunds(arguments);
            case "skills" -> skillsTool(arguments);
            default -> throw new IllegalArgumentException(tool);
        };
    }

    @Override
    public List<ResourceEntry> resources() {
        return List.of(
                new ResourceEntry("skill://refunds/SKILL.md", REFUNDS_SKILL_MD).mimeType("text/markdown"),
                new ResourceEntry("skill://refunds/examples/email.md", REFUNDS_EXAMPLES_EMAIL_MD).mimeType(
                        "text/markdown"),
                new ResourceEntry("skill://refunds/examples/empty%20file.txt", REFUNDS_EXAMPLES_EMPTY_FILE_TXT).mimeType(
                        "text/plain"),
                new ResourceEntry("skill://refunds/examples/stamp.png", REFUNDS_EXAMPLES_STAMP_PNG).mimeType(
                        "image/png"),
                new ResourceEntry("skill://git-workflow/SKILL.md", GIT_WORKFLOW_SKILL_MD).mimeType("text/markdown"));
    }

    @Override
    public ResourceResult read(String resource, Arguments arguments, McpContext context) {
        return switch (resource) {
            case "skill://refunds/SKILL.md" -> refundsSkillMd();
            case "skill://refunds/examples/email.md" -> refundsExamplesEmailMd();
            case "skill://refunds/examples/empty%20file.txt" -> refundsExamplesEmptyFileTxt();
            case "skill://refunds/examples/stamp.png" -> refundsExamplesStampPng();
            case "skill://git-workflow/SKILL.md" -> gitWorkflowSkillMd();
            default -> throw new IllegalArgumentException(resource);
        };
    }

    @Override
    public List<Skill> skills() {
        return List.of(
                new Skill("skill://refunds/SKILL.md", REFUNDS_FRONTMATTER, refundsFiles()),
                new Skill("skill://git-workflow/SKILL.md", GIT_WORKFLOW_FRONTMATTER, gitWorkflowFiles()));
    }

    private ToolResult refunds(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(shop.refunds());
    }

    private ToolResult skillsTool(Arguments arguments) {
        arguments.only();
        arguments.check();

        return ToolResult.text(shop.skills());
    }

    private static List<SkillFile> refundsFiles() {
        return List.of(
                new SkillFile(
                        "skill://refunds/SKILL.md",
                        "sha256:84e74949add1d7b91bdaa98c804e72c168131d4bec8eb7a6ef6ea8f4d277e46a", 507),
                new SkillFile(
                        "skill://refunds/examples/email.md",
                        "sha256:64e0469ab2e25e0ce11e30a24a051e7516d0c27c7c8f4b41cac5d24be7d1c350", 50),
                new SkillFile(
                        "skill://refunds/examples/empty%20file.txt",
                        "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", 0),
                new SkillFile(
                        "skill://refunds/examples/stamp.png",
                        "sha256:5ec770aa8b97e5faafa2f01dcab2aed7d090c5685a47c4bc90db867b9bf6c3a4", 8));
    }

    private static ResourceResult refundsSkillMd() {
        String text = """
                ---
                # What clients are told before they read on.
                name: refunds
                description: >-
                  Gives customers their money back.
                  Use it when somebody sends a thing back.

                  Not for gifts.
                license: Apache-2.0
                metadata:
                  version: "1.0"
                  reviewed: true
                  io.modelcontextprotocol/none: ~
                levels: # of customers
                - 1
                - 2.50
                - 'don''t know'
                note: |
                  "Quoted" \\ and
                    indented: text # no comment
                ---

                # Refunds

                Ask for the *order* first; then write as in [email](examples/email.md), with our \
                [stamp](examples/stamp.png).
                """;
        return ResourceResult.text(text);
    }

    private static ResourceResult refundsExamplesEmailMd() {
        String text = """
                Dear customer,

                here is your money: ""\"20 €""\".
                """;
        return ResourceResult.text(text);
    }

    private static ResourceResult refundsExamplesEmptyFileTxt() {
        String text = "";
        return ResourceResult.text(text);
    }

    private static ResourceResult refundsExamplesStampPng() {
        String base64 = "iVBORwABAv8=";
        return ResourceResult.bytes(Base64.getDecoder().decode(base64));
    }

    private static List<SkillFile> gitWorkflowFiles() {
        return List.of(new SkillFile(
                "skill://git-workflow/SKILL.md",
                "sha256:283def7f76edc21126f55fe3d04dbc537873093cb3a7d5a8ff16756f94bfe056", 89));
    }

    private static ResourceResult gitWorkflowSkillMd() {
        String text = """
                ---
                name: git-workflow
                description: "Branches and commits: how this team makes them"
                ---
                """;
        return ResourceResult.text(text);
    }
}
