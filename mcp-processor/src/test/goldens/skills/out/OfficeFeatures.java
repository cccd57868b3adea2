package com.example;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceResult;
import dev.lathe.skill.Skill;
import dev.lathe.skill.SkillFile;
import java.util.List;
import javax.annotation.processing.Generated;

/** The MCP features of {@link Office}. */
@Generated("dev.lathe")
public final class OfficeFeatures implements Features {

    private static final String REFUNDS_FRONTMATTER = """
            {"name":"refunds","description":"How to"}""";

    private static final String REFUNDS_SKILL_MD = """
            {"uri":"skill://refunds/SKILL.md","name":"refunds","description":"How to",\
            "mimeType":"text/markdown","size":42}""";

    private final Office office;

    private OfficeFeatures(Office office) {
        this.office = office;
    }

    /** Returns the features of the given office. */
    public static Features of(Office office) {
        return new OfficeFeatures(office);
    }

    @Override
    public List<ResourceEntry> resources() {
        return List.of(new ResourceEntry("skill://refunds/SKILL.md", REFUNDS_SKILL_MD).mimeType("text/markdown"));
    }

    @Override
    public ResourceResult read(String resource, Arguments arguments, McpContext context) {
        return switch (resource) {
            case "skill://refunds/SKILL.md" -> refundsSkillMd();
            default -> throw new IllegalArgumentException(resource);
        };
    }

    @Override
    public List<Skill> skills() {
        return List.of(new Skill("skill://refunds/SKILL.md", REFUNDS_FRONTMATTER, refundsFiles()));
    }

    private static List<SkillFile> refundsFiles() {
        return List.of(new SkillFile(
                "skill://refunds/SKILL.md", "sha256:39ec8437eed2334b57e215d8c21b1482b26f8cf2a0125cd6e525eddbcea3c9a5",
                42));
    }

    private static ResourceResult refundsSkillMd() {
        String text = """
                ---
                name: refunds
                description: How to
                ---
                """;
        return ResourceResult.text(text);
    }
}
