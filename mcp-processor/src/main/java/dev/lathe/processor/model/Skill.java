package dev.lathe.processor.model;

import java.util.List;

/**
 * A folder with a {@code SKILL.md}.
 *
 * @param folder its name
 * @param frontMatter what {@code SKILL.md} begins with
 * @param files all of them, in the order of their paths; without contents, if they are larger than allowed
 */
public record Skill(String folder, FrontMatter.Members frontMatter, List<SkillFile> files) {

    /** How many files a client need take. */
    public static final int MOST_FILES = 512;

    /** How many bytes a client need take. */
    public static final long MOST_BYTES = 16 << 20;

    public Skill {
        files = List.copyOf(files);
    }

    public String description() {
        return frontMatter.text("description");
    }

    /** Returns the size of all files in bytes. */
    public long size() {
        return files.stream().mapToLong(SkillFile::size).sum();
    }

    /** Returns the URI of one of its files. Of what a name may have, a URI may not have a blank. */
    public String uri(SkillFile file) {
        return "skill://" + folder + "/" + file.path().replace(" ", "%20");
    }

    /** Returns the URI of {@code SKILL.md}, which it is known by. */
    public String uri() {
        return "skill://" + folder + "/" + SkillFile.MAIN;
    }
}
