package dev.lathe.file;

import dev.lathe.file.FileResources.Entry;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.TreeMap;

/** The first files of a directory and of those in it, whatever the order in which the file system has them. */
final class FileList {

    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_NAMES = 100_000;
    private static final int DEEPEST = 32;

    private final TreeMap<String, Entry> entries = new TreeMap<>();
    private final int maxBytes;
    private int names;

    FileList(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    void add(Folder root) {
        add(root, "", 0);
    }

    private void add(Folder folder, String path, int depth) {
        try {
            for (Path next : folder.paths()) {
                names++;
                if (names > MOST_NAMES) {
                    return;
                }
                // A directory in a jar ends with a slash.
                String name = next.getFileName().toString().replace("/", "");
                if (FileName.isServed(name)) {
                    add(folder, path, name, depth);
                }
            }
        } catch (DirectoryIteratorException cannotBeRead) {
            // What is known of it stays.
        }
    }

    private void add(Folder folder, String path, String name, int depth) {
        try {
            BasicFileAttributes attributes = folder.attributes(name);
            if (Folder.isFile(attributes) && attributes.size() <= maxBytes) {
                add(path + name, new Entry(encode(path + name), name, attributes.size(), MediaType.of(name)));
            } else if (Folder.isFolder(attributes) && depth < DEEPEST) {
                try (Folder child = folder.folder(name)) {
                    add(child, path + name + "/", depth + 1);
                }
            }
        } catch (IOException isGone) {
            // It cannot be served either.
        }
    }

    private void add(String path, Entry entry) {
        entries.put(path, entry);
        if (entries.size() > MOST_ENTRIES) {
            entries.pollLastEntry();
        }
    }

    private static String encode(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~")
                .replace("%2F", "/");
    }
}
