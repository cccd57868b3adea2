package dev.lathe.file;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** A directory that stays the same one when its path is given to another. */
final class SecureFolder extends Folder {

    private final SecureDirectoryStream<Path> stream;
    private final FileSystem fileSystem;

    SecureFolder(SecureDirectoryStream<Path> stream, FileSystem fileSystem) {
        super(stream);
        this.stream = stream;
        this.fileSystem = fileSystem;
    }

    @Override
    BasicFileAttributes attributes(String name) throws IOException {
        return stream.getFileAttributeView(path(name), BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .readAttributes();
    }

    @Override
    Folder openFolder(String name) throws IOException {
        return new SecureFolder(stream.newDirectoryStream(path(name), LinkOption.NOFOLLOW_LINKS), fileSystem);
    }

    @Override
    SeekableByteChannel openFile(String name) throws IOException {
        return stream.newByteChannel(path(name), Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    }

    private Path path(String name) {
        return fileSystem.getPath(name);
    }
}
