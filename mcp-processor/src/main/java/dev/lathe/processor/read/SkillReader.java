package dev.lathe.processor.read;

import dev.lathe.processor.model.Skill;
import dev.lathe.processor.model.SkillFolder;
import dev.lathe.processor.model.SkillFolder.Unusable;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Site;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;

/** Reads the skills of a class, and those of its supertypes. */
public final class SkillReader {

    static final String SKILLS = "dev.lathe.annotation.Skills";

    private final SkillFolders folders;

    public SkillReader(Filer filer) {
        this.folders = new SkillFolders(filer);
    }

    /** Returns what is named, each folder once. */
    public List<SkillFolder> read(TypeElement type) {
        List<SkillFolder> found = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        for (TypeElement next : Homes.isHome(type) ? Supertypes.of(type) : List.<TypeElement>of()) {
            for (Written path : paths(next)) {
                if (paths.add(path.text())) {
                    found.add(folder(next.equals(type) ? path : new Written(path.text(), Site.of(type))));
                }
            }
        }
        return found;
    }

    private static List<Written> paths(TypeElement type) {
        return Annotation.find(type, SKILLS).map(skills -> skills.all("value")).orElse(List.of());
    }

    private SkillFolder folder(Written path) {
        if (!PageFiles.isPath(path.text())) {
            return unusable(path, "is no path from the root of the class path", "write one such as 'skills'");
        }
        try {
            Optional<Path> one = folders.one(path.text());
            if (one.isPresent()) {
                List<Unusable> unusable = new ArrayList<>();
                Optional<Skill> skill = new SkillFiles(path.text(), one.get(), unusable).read();
                return new SkillFolder(path, skill.stream().toList(), unusable);
            }
            Optional<Path> many = folders.many(path.text());
            return many.isPresent() ? skills(path, many.get()) : missing(path);
        } catch (IOException e) {
            return unusable(path, "cannot be read: " + e, "see that it can");
        }
    }

    private static SkillFolder skills(Written path, Path directory) throws IOException {
        List<Skill> skills = new ArrayList<>();
        List<Unusable> unusable = new ArrayList<>();
        for (Path next : SkillFiles.children(directory)) {
            new SkillFiles(path.text() + "/" + next.getFileName(), next, unusable)
                    .read()
                    .ifPresent(skills::add);
        }
        return skills.isEmpty() && unusable.isEmpty()
                ? unusable(path, "has no folder with a SKILL.md", "write one, such as 'refunds/SKILL.md'")
                : new SkillFolder(path, skills, unusable);
    }

    private static SkillFolder missing(Written path) {
        return unusable(
                path,
                "is no folder where the classes go, and has no SKILL.md there, on the source path or on the class path",
                "put it into src/main/resources, or see docs/skills.md for other builds than Maven's");
    }

    private static SkillFolder unusable(Written path, String cause, String remedy) {
        return new SkillFolder(path, List.of(), List.of(new Unusable(path.text(), cause, remedy)));
    }
}
