package dev.lathe.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A directory {@code docs} that is served, between others that are not. */
record Site(Path docs) {

    static final String SECRET = "secret";

    static Site in(Path parent) throws IOException {
        Site site = new Site(parent.resolve("docs"));
        site.write("intro.md", "# Intro");
        site.write("guide/first.md", "first");
        site.write("guide/deep/er.txt", "deeper");
        site.write("a b.txt", "spaces");
        site.write("größe.txt", "size");
        site.write("100%.txt", "all");
        site.write("LICENSE", "free");
        site.write("a..b.txt", "dots");
        site.write("(c) 'd' [e].txt", "signs");
        site.write("%2e%2e.txt", "percent");
        site.write("console.txt", "no device");
        site.write("com10.txt", "no device either");
        for (String refused : new String[] {
            "...txt",
            ".hidden.txt",
            ".git/config",
            "guide/.secret.txt",
            "~intro.md",
            "INTRO~1.MD",
            "nul.txt",
            "guide/aux",
            "con"
        }) {
            site.write(refused, SECRET);
        }
        site.write("../secret.txt", SECRET);
        site.write("../docs-private/secret.txt", SECRET);
        site.write("../docs-private/deep/secret.txt", SECRET);
        return site;
    }

    void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String path, byte[] bytes) throws IOException {
        Path file = docs.resolve(path);
        // The parent of what is beside the directory is there only when the directory is.
        Files.createDirectories(docs);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    /** Adds the links, where there can be any. */
    Site withLinks() throws IOException {
        link("inside.md", "intro.md");
        link("to-guide", "guide");
        link("guide/up", "..");
        link("to-itself", "../docs");
        link("outside.txt", "../docs-private/secret.txt");
        link("to-sibling", "../docs-private");
        link("to-parent", "..");
        link("absolute.txt", docs.resolveSibling("secret.txt").toAbsolutePath().toString());
        link("../docs-private/back.md", "../docs/intro.md");
        link("to-outside-and-back.md", "../docs-private/back.md");
        link("loop", "loop");
        link("one", "other");
        link("other", "one");
        link("dangling.txt", "nothing.txt");
        link("to-hidden.txt", ".hidden.txt");
        link("to-git", ".git");
        return this;
    }

    void link(String path, String target) throws IOException {
        Files.createSymbolicLink(docs.resolve(path), docs.getFileSystem().getPath(target));
    }
}
