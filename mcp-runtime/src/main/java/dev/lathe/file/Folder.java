package dev.lathe.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributes;

/** An open directory, in which no link is followed. */
abstract class Folder implements Closeable {

    private final DirectoryStream<Path> stream;

    Folder(DirectoryStream<Path> stream) {
        this.stream = stream;
    }

    /** Opens the root, and links that lead to it are followed. */
    @SuppressWarnings("StreamResourceLeak") // Closing the folder closes it.
    static Folder open(Path root) throws IOException {
        DirectoryStream<Path> stream = Files.newDirectoryStream(root);
        return stream instanceof SecureDirectoryStream<Path> secure
                ? new SecureFolder(secure, root.getFileSystem())
                : new PlainFolder(stream, root);
    }

    /** What is in it. May be asked for once. */
    final Iterable<Path> paths() {
        return stream;
    }

    /** Opens a directory in it. */
    final Folder folder(String name) throws IOException {
        if (!isFolder(attributes(name))) {
            throw new NoSuchFileException("");
        }
        return openFolder(name);
    }

    /** Opens a file in it. Whatever is no regular file is not opened, as that alone may wait or have an effect. */
    final SeekableByteChannel file(String name) throws IOException {
        if (!isFile(attributes(name))) {
            throw new NoSuchFileException("");
        }
        return openFile(name);
    }

    static boolean isFolder(BasicFileAttributes attributes) {
        return attributes.isDirectory() && !attributes.isSymbolicLink() && !isHidden(attributes);
    }

    static boolean isFile(BasicFileAttributes attributes) {
        return attributes.isRegularFile() && !attributes.isSymbolicLink() && !isHidden(attributes);
    }

    private static boolean isHidden(BasicFileAttributes attributes) {
        return attributes instanceof DosFileAttributes dos && (dos.isHidden() || dos.isSystem());
    }

    abstract BasicFileAttributes attributes(String name) throws IOException;

    abstract Folder openFolder(String name) throws IOException;

    abstract SeekableByteChannel openFile(String name) throws IOException;

    @Override
    public final void close() throws IOException {
        stream.close();
    }
}
