package dev.lathe.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** A directory that is known by its path: whatever is opened there is looked at again when it is open. */
final class PlainFolder extends Folder {

    private final Path path;

    /** Takes the path without links in it. */
    PlainFolder(DirectoryStream<Path> stream, Path path) {
        super(stream);
        this.path = path;
    }

    @Override
    BasicFileAttributes attributes(String name) throws IOException {
        return Files.readAttributes(path.resolve(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    @SuppressWarnings("StreamResourceLeak") // Closing the folder closes it.
    Folder openFolder(String name) throws IOException {
        Path folder = path.resolve(name);
        DirectoryStream<Path> stream = Files.newDirectoryStream(folder);
        checkOpen(stream, folder);
        return new PlainFolder(stream, folder);
    }

    @Override
    SeekableByteChannel openFile(String name) throws IOException {
        Path file = path.resolve(name);
        SeekableByteChannel channel = Files.newByteChannel(file, options(file.getFileSystem()));
        checkOpen(channel, file);
        return channel;
    }

    /** A jar has no links, and does not know the option. */
    private static Set<OpenOption> options(FileSystem fileSystem) {
        return fileSystem.equals(FileSystems.getDefault())
                ? Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)
                : Set.of(StandardOpenOption.READ);
    }

    private static void checkOpen(Closeable open, Path path) throws IOException {
        boolean isThere = false;
        try {
            isThere = path.toRealPath().equals(path);
        } finally {
            if (!isThere) {
                open.close();
            }
        }
        if (!isThere) {
            throw new NoSuchFileException("");
        }
    }
}
