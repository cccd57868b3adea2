package dev.lathe.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What skills are made of that no folder of the tests can have. */
final class SkillsTest {

    private static final JavaFileObject SHOP =
            Library.source("Shop", "@dev.lathe.annotation.Skills(\"skills\") public class Shop {}");

    @TempDir
    Path folder;

    private Path skill;

    @BeforeEach
    void writeSkill() throws IOException {
        skill = Files.createDirectories(folder.resolve("out/skills/refunds"));
        Files.writeString(skill.resolve("SKILL.md"), "---\nname: refunds\ndescription: How to\n---\n");
    }

    @Test
    void allSkillsOfAFolderAreFoundWhereTheClassesGo() throws IOException {
        Path other = Files.createDirectories(folder.resolve("out/skills/sales"));
        Files.writeString(other.resolve("SKILL.md"), "---\nname: sales\ndescription: How to\n---\n");
        Files.writeString(folder.resolve("out/skills/README.md"), "No skill.");
        Files.createDirectories(folder.resolve("out/skills/.git"));
        assertEquals(List.of(), compile());
        assertEquals(true, generated().contains("skill://refunds/SKILL.md"));
        assertEquals(true, generated().contains("skill://sales/SKILL.md"));
    }

    @Test
    void aFolderWithoutSkillsIsAMistake() throws IOException {
        Files.delete(skill.resolve("SKILL.md"));
        assertEquals(
                List.of("ERROR: [LatheSkillFile] 'skills' of @Skills has no folder with a SKILL.md;"
                        + " write one, such as 'refunds/SKILL.md'"),
                compile());
    }

    @Test
    void aSkillIsFoundOnTheSourcePath() throws IOException {
        Path path = Files.createDirectories(folder.resolve("path/tips"));
        Files.writeString(path.resolve("SKILL.md"), "---\nname: tips\ndescription: How to\n---\n");
        JavaFileObject shop = Library.source("Shop", "@dev.lathe.annotation.Skills(\"tips\") public class Shop {}");
        List<String> options = List.of("-sourcepath", path.getParent().toString(), "-implicit:none");
        assertEquals(List.of(), new Library(folder.resolve("out")).compile(options, List.of(shop)));
        assertEquals(true, generated().contains("skill://tips/SKILL.md"));
    }

    @Test
    void theSameFilesMakeTheSameBytes() throws IOException {
        Files.writeString(skill.resolve("b.md"), "b");
        Files.writeString(skill.resolve("a.md"), "a");
        compile();
        String first = generated();
        Files.delete(skill.resolve("b.md"));
        Files.writeString(skill.resolve("b.md"), "b");
        compile();
        assertEquals(first, generated());
    }

    @Test
    void aSymbolicLinkIsRefused() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.md"), "secret");
        Files.createSymbolicLink(skill.resolve("more.md"), secret);
        Files.createSymbolicLink(folder.resolve("out/skills/others"), skill);
        assertEquals(
                List.of(
                        "ERROR: [LatheSkillFile] 'skills/others' of @Skills is a symbolic link; put there what it leads to",
                        "ERROR: [LatheSkillFile] 'skills/refunds/more.md' of @Skills is a symbolic link; put there what it leads"
                                + " to"),
                compile());
    }

    @Test
    void asManyFilesAsClientsTakeAreTaken() throws IOException {
        writeFiles(511);
        assertEquals(List.of(), compile());
    }

    @Test
    void moreFilesAreNot() throws IOException {
        writeFiles(512);
        assertEquals(
                List.of("ERROR: [LatheLargeSkill] skill 'refunds' has 513 files with 42 bytes,"
                        + " and clients need take no more than 512 with 16777216"),
                compile());
    }

    @Test
    void moreBytesAreNot() throws IOException {
        writeBytes("one.bin", 8 << 20);
        writeBytes("two.bin", 8 << 20);
        assertEquals(
                List.of("ERROR: [LatheLargeSkill] skill 'refunds' has 3 files with 16777258 bytes,"
                        + " and clients need take no more than 512 with 16777216"),
                compile());
    }

    @Test
    void aFileHasRoomInAnAnswer() throws IOException {
        writeBytes("large.bin", (11 << 20) + 1);
        assertEquals(
                List.of("ERROR: [LatheSkillFile] 'skills/refunds/large.bin' of @Skills has more than 11 MiB,"
                        + " for which an answer has no room; split it"),
                compile());
    }

    private void writeBytes(String name, int number) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(skill.resolve(name).toFile(), "rw")) {
            file.setLength(number);
        }
    }

    private void writeFiles(int number) throws IOException {
        for (int i = 0; i < number; i++) {
            Files.createFile(skill.resolve("file" + i + ".md"));
        }
    }

    private List<String> compile() throws IOException {
        return new Library(folder.resolve("out")).compile(List.of(), List.of(SHOP));
    }

    private String generated() throws IOException {
        return Files.readString(folder.resolve("out/ShopFeatures.java"));
    }
}
