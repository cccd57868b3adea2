package dev.lathe.processor.read;

import dev.lathe.processor.model.SkillFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * The directories of skills, wherever a compiler finds resources. Where a file is it tells if there is one, and where
 * it writes even if there is none; so the directory of many skills, which has no certain file, is found there alone.
 */
final class SkillFolders {

    private final Filer filer;

    SkillFolders(Filer filer) {
        this.filer = filer;
    }

    /** Returns the directory of one skill. */
    Optional<Path> one(String path) {
        return PageFiles.PLACES.stream()
                .flatMap(place -> main(place, path).filter(Files::isRegularFile).stream())
                .findFirst()
                .map(Path::getParent);
    }

    /** Returns the directory with those of skills. */
    Optional<Path> many(String path) {
        return main(StandardLocation.CLASS_OUTPUT, path).map(Path::getParent).filter(Files::isDirectory);
    }

    /** Compilers differ in how they say that there is no such file, or no such place; what is in a jar has no path. */
    private Optional<Path> main(StandardLocation place, String path) {
        try {
            return Optional.of(Path.of(
                    filer.getResource(place, "", path + "/" + SkillFile.MAIN).toUri()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
