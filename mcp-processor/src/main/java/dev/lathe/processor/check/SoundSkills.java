package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.FrontMatter;
import dev.lathe.processor.model.ResourceMethod;
import dev.lathe.processor.model.Skill;
import dev.lathe.processor.model.SkillFile;
import dev.lathe.processor.model.SkillFolder;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.problem.Site;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A skill is what the specification of Agent Skills says, and no client need refuse it for its size. */
final class SoundSkills implements Check {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_DESCRIPTION = 1024;

    @Override
    public void check(FeatureClass features, Problems problems) {
        Map<String, String> owners = new HashMap<>();
        for (ResourceMethod resource : features.resources()) {
            owners.put(resource.key().text(), resource.method().name());
        }
        for (SkillFolder folder : features.skillFolders()) {
            Site site = folder.path().site();
            for (SkillFolder.Unusable file : folder.unusable()) {
                problems.report(site, Problem.SKILL_FILE, file.path(), file.cause(), file.remedy());
            }
            for (Skill skill : folder.skills()) {
                check(skill, site, problems);
                checkUris(skill, folder, owners, problems);
            }
        }
    }

    private static void check(Skill skill, Site site, Problems problems) {
        if (skill.files().size() > Skill.MOST_FILES || skill.size() > Skill.MOST_BYTES) {
            problems.report(
                    site,
                    Problem.LARGE_SKILL,
                    skill.folder(),
                    skill.files().size(),
                    skill.size(),
                    Skill.MOST_FILES,
                    Skill.MOST_BYTES);
            return;
        }
        if (!NAME.matcher(skill.folder()).matches() || skill.folder().length() > LONGEST_NAME) {
            problems.report(
                    site,
                    Problem.BAD_SKILL,
                    skill.folder(),
                    "is in a folder whose name cannot be that of a skill",
                    "name it with 1 to 64 lower-case letters and digits, with single hyphens between them");
        } else if (!skill.frontMatter().text("name").equals(skill.folder())) {
            problems.report(
                    site,
                    Problem.BAD_SKILL,
                    skill.folder(),
                    "has another name in SKILL.md than its folder",
                    "write 'name: " + skill.folder() + "' there");
        }
        checkDescription(skill, site, problems);
    }

    private static void checkDescription(Skill skill, Site site, Problems problems) {
        FrontMatter description = skill.frontMatter().values().get("description");
        int length = skill.description()
                .strip()
                .codePointCount(0, skill.description().strip().length());
        if (description == null || length == 0) {
            problems.report(
                    site,
                    Problem.BAD_SKILL,
                    skill.folder(),
                    "has no description in SKILL.md",
                    "write a text that says what it is for, and when");
        } else if (length > LONGEST_DESCRIPTION) {
            problems.report(
                    site,
                    Problem.BAD_SKILL,
                    skill.folder(),
                    "has a description of " + length + " characters",
                    "cut it to " + LONGEST_DESCRIPTION);
        }
    }

    private static void checkUris(Skill skill, SkillFolder folder, Map<String, String> owners, Problems problems) {
        for (SkillFile file : skill.files()) {
            String uri = skill.uri(file);
            String owner = owners.putIfAbsent(uri, folder.path().text());
            if (owner != null) {
                problems.report(
                        folder.path().site(), Problem.DUPLICATE_TOOL, "resource", "URI", uri, owner, "@Resource");
                return;
            }
        }
    }
}
