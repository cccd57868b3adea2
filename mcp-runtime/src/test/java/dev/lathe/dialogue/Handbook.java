package dev.lathe.dialogue;

import dev.lathe.feature.Arguments;
import dev.lathe.feature.Features;
import dev.lathe.feature.McpContext;
import dev.lathe.feature.ResourceEntry;
import dev.lathe.feature.ResourceResult;
import dev.lathe.skill.Skill;
import dev.lathe.skill.SkillFile;
import java.util.ArrayList;
import java.util.List;

/** Two skills, as the processor writes them. */
final class Handbook implements Features {

    private static final String DIGEST = "sha256:" + "0123456789abcdef".repeat(4);

    private static final List<String> FILES = List.of(
            "skill://refunds/SKILL.md",
            "skill://refunds/examples/email.md",
            "skill://refunds/examples/secret/letter.md",
            "skill://refunds/policy.md",
            "skill://secret-offers/SKILL.md");

    @Override
    public List<ResourceEntry> resources() {
        List<ResourceEntry> resources = new ArrayList<>();
        for (String uri : FILES) {
            String definition = """
                    {"uri":"%s","name":"%s","mimeType":"text/markdown"}""";
            String name = uri.substring(uri.lastIndexOf('/') + 1);
            resources.add(new ResourceEntry(uri, String.format(definition, uri, name)).mimeType("text/markdown"));
        }
        return resources;
    }

    @Override
    public ResourceResult read(String resource, Arguments variables, McpContext context) {
        return ResourceResult.text("Text of " + resource);
    }

    @Override
    public List<Skill> skills() {
        return List.of(skill("refunds"), skill("secret-offers"));
    }

    private static Skill skill(String name) {
        String root = "skill://" + name + "/";
        List<SkillFile> files = new ArrayList<>();
        for (String uri : FILES) {
            if (uri.startsWith(root)) {
                files.add(new SkillFile(uri, DIGEST, 12));
            }
        }
        String frontmatter = """
                {"name":"%s","description":"How to","metadata":{"version":"1"}}""";
        return new Skill(root + "SKILL.md", String.format(frontmatter, name), files);
    }
}
