package dev.lathe.file;

import dev.lathe.feature.ResourceContents;
import dev.lathe.feature.ResourceNotFoundException;
import dev.lathe.feature.ResourceResult;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.Channels;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of a directory and of those in it, for clients that are not trusted:
 *
 * <pre>{@code
 * private final FileResources files = FileResources.of(Path.of("docs"));
 *
 * @Resource(uri = "docs://{+path}")
 * ResourceResult page(String path) {
 *     return files.read(path);
 * }
 * }</pre>
 *
 * <p>A path is names with {@code /} between them, decoded once, as the variable of a URI template is. A name is
 * refused, on every system, if one of them would take it for something else: {@code .}, {@code ..} and other names that
 * begin with a dot (hidden files), an empty one (so that no path is absolute), one that ends with a dot or a space,
 * that has {@code \}, {@code :}, {@code ~} or a control character, and the names of devices on Windows such as
 * {@code NUL.txt}.
 *
 * <p>A file is served if it is a regular one, and if it is within the directory and not hidden there when all symbolic
 * links are resolved. It is then opened name by name without following any link, so that one that is put there
 * meanwhile is of no use. Everything else is not found, and a client cannot see why.
 *
 * <p>What cannot be seen from here: hard links to files elsewhere, and what is mounted into the directory. Where the
 * file system cannot open a file relative to an open directory (Windows), a directory above it that is exchanged for a
 * link and back in the same moment is not noticed. Whoever can write into the directory can put a pipe in the place of
 * a file between a check and the opening, which then waits for whoever writes into it. So let nobody write there who
 * may not read what the server may.
 *
 * <p>Immutable. Files are read when they are asked for.
 */
public final class FileResources {

    private static final int DEFAULT_MAX_BYTES = 10 * 1024 * 1024;

    /** In base64, more than this does not fit into an answer. */
    private static final int MOST_MAX_BYTES = 11 * 1024 * 1024;

    private final Path root;
    private final int maxBytes;

    private FileResources(Path root, int maxBytes) {
        this.root = root;
        this.maxBytes = maxBytes;
    }

    /**
     * Serves this directory, and files of at most 10 MiB. A symbolic link in this path is resolved now, and once.
     *
     * @throws IllegalArgumentException if there is no such directory
     */
    public static FileResources of(Path directory) {
        try {
            Path root = directory.toRealPath();
            if (Files.isDirectory(root)) {
                return new FileResources(root, DEFAULT_MAX_BYTES);
            }
        } catch (IOException isNone) {
            // Told below.
        }
        throw new IllegalArgumentException("'" + directory + "' is no directory that can be read");
    }

    /**
     * Returns the same directory with another limit: larger files are not found.
     *
     * @param bytes at most 11 MiB, which an answer has room for
     * @throws IllegalArgumentException if it is negative or more than 11 MiB
     */
    public FileResources maxBytes(int bytes) {
        if (bytes < 0 || bytes > MOST_MAX_BYTES) {
            throw new IllegalArgumentException("0 to " + MOST_MAX_BYTES + " bytes can be read, not " + bytes);
        }
        return new FileResources(root, bytes);
    }

    /**
     * Returns the file of this path: as text if its type is one of texts and it is strictly UTF-8, as bytes otherwise,
     * and with the media type that its extension stands for.
     *
     * @throws ResourceNotFoundException if there is none, or none that may be served
     */
    public ResourceResult read(String path) {
        try {
            List<String> names = realNames(FileName.split(path));
            String type = MediaType.of(names.get(names.size() - 1));
            return ResourceResult.of(contents(read(names), type).mimeType(type));
        } catch (IOException | InvalidPathException isNone) {
            throw new ResourceNotFoundException();
        }
    }

    /**
     * Returns the files that may be served, by their paths in the order of their characters: the first 1,000, as they
     * are now. Links are left out, as what they lead to is here anyway, and so are directories in more than 32 others
     * and what comes after 100,000 names. A file is in the list even if the server has no permission to read it.
     */
    public List<Entry> list() {
        FileList list = new FileList(maxBytes);
        try (Folder folder = Folder.open(root)) {
            list.add(folder);
        } catch (IOException isGone) {
            return List.of();
        }
        return list.entries();
    }

    /** Returns where the file is when every link is resolved, from the root on. */
    private List<String> realNames(List<String> names) throws IOException {
        Path file = root;
        for (String name : names) {
            file = file.resolve(name);
        }
        Path real = file.toRealPath();
        List<String> realNames = new ArrayList<>();
        if (real.startsWith(root) && !real.equals(root)) {
            for (Path name : root.relativize(real)) {
                realNames.add(name.toString());
            }
        }
        if (realNames.isEmpty()) {
            throw new NoSuchFileException("");
        }
        FileName.requireServed(realNames);
        return realNames;
    }

    private byte[] read(List<String> names) throws IOException {
        try (Folder folder = Folder.open(root)) {
            return read(folder, names);
        }
    }

    private byte[] read(Folder folder, List<String> names) throws IOException {
        String name = names.get(0);
        if (names.size() > 1) {
            try (Folder next = folder.folder(name)) {
                return read(next, names.subList(1, names.size()));
            }
        }
        try (InputStream file = Channels.newInputStream(folder.file(name))) {
            byte[] bytes = file.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw new NoSuchFileException("");
            }
            return bytes;
        }
    }

    private static ResourceContents contents(byte[] bytes, String type) {
        if (MediaType.isText(type)) {
            try {
                CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
                return ResourceContents.text(text.toString());
            } catch (CharacterCodingException isNone) {
                // It is sent as it is.
            }
        }
        return ResourceContents.bytes(bytes);
    }

    /**
     * One file.
     *
     * @param uriPath its path as it is written in a URI: what {@code {+path}} of a template is expanded to
     * @param name its last name
     * @param size in bytes
     * @param mimeType as it is guessed from the name
     */
    public record Entry(String uriPath, String name, long size, String mimeType) {}
}
