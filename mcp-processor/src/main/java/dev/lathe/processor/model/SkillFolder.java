package dev.lathe.processor.model;

import java.util.List;

/**
 * What {@code @Skills} names.
 *
 * @param path where it is from the root of the class path
 * @param unusable what of it no skill can be made of
 */
public record SkillFolder(Written path, List<Skill> skills, List<Unusable> unusable) {

    public SkillFolder {
        skills = List.copyOf(skills);
        unusable = List.copyOf(unusable);
    }

    /**
     * A file or a folder.
     *
     * @param path where it is from the root of the class path
     * @param cause what it is or does, as in a sentence
     */
    public record Unusable(String path, String cause, String remedy) {}
}
