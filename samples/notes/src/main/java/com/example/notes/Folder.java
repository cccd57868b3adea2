package com.example.notes;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import dev.lathe.feature.ToolException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder that the notes are in, each in a file of its own, and that no name leads out of. Who reads a note while it
 * is written gets all of the old text or all of the new. The folder is made when the first note is written.
 */
final class Folder {

    /** In bytes of UTF-8. */
    static final int LONGEST_NOTE = 256 * 1024;

    static final int MOST_NOTES = 1_000;

    /** Small letters, since some systems take A and a for one file; and no device of Windows. */
    private static final Pattern NAME =
            Pattern.compile("(?!(con|prn|aux|nul|com[0-9]|lpt[0-9])$)[a-z0-9][a-z0-9-]{0,63}");

    private static final String ENDING = ".md";

    private final Path directory;

    Folder(Path directory) {
        this.directory = directory.toAbsolutePath();
    }

    /** Returns the names of all notes, in the order of the alphabet. What else is in the folder is left out. */
    List<String> names() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> Files.isRegularFile(file, NOFOLLOW_LINKS))
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .limit(MOST_NOTES)
                    .toList();
        }
    }

    /** Tells whether there is such a note. A link is none, wherever it leads. */
    boolean has(String name) {
        return Files.isRegularFile(file(name), NOFOLLOW_LINKS);
    }

    /** Returns the text of a note, if there is one. */
    Optional<String> read(String name) throws IOException {
        if (!has(name)) {
            return Optional.empty();
        }
        try (InputStream file = Files.newInputStream(file(name), NOFOLLOW_LINKS)) {
            byte[] bytes = file.readNBytes(LONGEST_NOTE + 1);
            checkLength(bytes);
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (NoSuchFileException deletedMeanwhile) {
            return Optional.empty();
        }
    }

    /** Writes a note, in the place of the one that has the name. */
    void write(String name, String text) throws IOException {
        Path file = file(name);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        checkLength(bytes);
        if (!has(name) && names().size() >= MOST_NOTES) {
            throw new ToolException("there are " + MOST_NOTES + " notes already; delete one first");
        }
        if (!Files.isDirectory(directory)) {
            Files.createDirectories(directory);
        }
        Path draft = Files.createTempFile(directory, ".", ".draft");
        try {
            fill(draft, bytes);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Deletes a note, and tells whether there was one. */
    boolean delete(String name) throws IOException {
        return has(name) && Files.deleteIfExists(file(name));
    }

    /** What is moved into its place is on the disk before, so that a crash leaves no empty note. */
    private static void fill(Path draft, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    private static void checkLength(byte[] bytes) {
        if (bytes.length > LONGEST_NOTE) {
            throw new ToolException("a note has at most " + LONGEST_NOTE + " bytes");
        }
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new ToolException("a note's name has 1 to 64 small letters, digits and dashes, such as 'to-do'");
        }
        return directory.resolve(name + ENDING);
    }
}
