package dev.lathe.processor.read;

import dev.lathe.processor.model.FrontMatter;
import dev.lathe.processor.model.Skill;
import dev.lathe.processor.model.SkillFile;
import dev.lathe.processor.model.SkillFolder.Unusable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of one skill. What is wrong with one of them is noted, and the others are read. */
final class SkillFiles {

    /** What is the same on every machine, whatever its character set, and in a URI but for the blank. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_()+,@=~-][A-Za-z0-9_.()+,@=~ -]*");

    /** In base64, more does not fit into an answer. */
    private static final long MOST_BYTES = 11 << 20;

    private static final FrontMatter.Members NONE = new FrontMatter.Members(Map.of());

    private final String shown;
    private final Path directory;
    private final List<Unusable> unusable;

    /** By their paths, in the order of these. */
    private final Map<String, Path> files = new TreeMap<>();

    private boolean isUnusable;

    /**
     * Begins with a directory.
     *
     * @param shown where it is from the root of the class path
     * @param unusable where to note what is wrong
     */
    SkillFiles(String shown, Path directory, List<Unusable> unusable) {
        this.shown = shown;
        this.directory = directory;
        this.unusable = unusable;
    }

    /** Returns what is in a directory, without hidden files, in the order of the names. */
    static List<Path> children(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.filter(child -> !name(child).startsWith("."))
                    .sorted(Comparator.comparing(SkillFiles::name))
                    .toList();
        }
    }

    /** Returns the skill, unless the directory is none or something is wrong with it. */
    Optional<Skill> read() throws IOException {
        if (!Files.isRegularFile(directory.resolve(SkillFile.MAIN)) || !isOwn(directory, shown)) {
            return Optional.empty();
        }
        collect(directory, "");
        long size = 0;
        for (Path file : files.values()) {
            size += Files.size(file);
        }
        boolean isRead = files.size() <= Skill.MOST_FILES && size <= Skill.MOST_BYTES;
        List<SkillFile> all = new ArrayList<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            all.add(isRead ? file(file.getKey(), Files.readAllBytes(file.getValue())) : unread(file));
        }
        FrontMatter.Members frontMatter = isRead ? frontMatter(all) : NONE;
        return isUnusable ? Optional.empty() : Optional.of(new Skill(name(directory), frontMatter, all));
    }

    private void collect(Path folder, String start) throws IOException {
        for (Path child : children(folder)) {
            String path = start + name(child);
            if (isOwn(child, shown + "/" + path)) {
                if (Files.isDirectory(child)) {
                    collect(child, path + "/");
                } else {
                    files.put(path, child);
                }
            }
        }
    }

    /** Tells whether it is a file or a directory that is here, under a name that it has everywhere, and can be sent. */
    private boolean isOwn(Path path, String where) throws IOException {
        if (!NAME.matcher(name(path)).matches()) {
            note(where, "has a name that not every machine has", "use letters, digits, '-', '_' and '.' alone");
        } else if (Files.isSymbolicLink(path)) {
            note(where, "is a symbolic link", "put there what it leads to");
        } else if (!Files.isDirectory(path) && !Files.isRegularFile(path)) {
            note(where, "is neither a file nor a directory", "remove it");
        } else if (Files.isRegularFile(path) && Files.size(path) > MOST_BYTES) {
            note(where, "has more than 11 MiB, for which an answer has no room", "split it");
        } else {
            return true;
        }
        return false;
    }

    private FrontMatter.Members frontMatter(List<SkillFile> all) {
        SkillFile main = all.stream().filter(SkillFile::isMain).findFirst().orElseThrow();
        String where = shown + "/" + SkillFile.MAIN;
        try {
            if (main.isText()) {
                return FrontMatterReader.read(main.content());
            }
            note(where, "is not in UTF-8", "save it so");
        } catch (BadFrontMatter bad) {
            note(where, bad.cause(), bad.remedy());
        }
        return NONE;
    }

    private void note(String path, String cause, String remedy) {
        unusable.add(new Unusable(path, cause, remedy));
        isUnusable = true;
    }

    private static SkillFile unread(Map.Entry<String, Path> file) throws IOException {
        return new SkillFile(file.getKey(), "", Files.size(file.getValue()), "", false);
    }

    private static SkillFile file(String path, byte[] bytes) {
        Optional<String> text = text(bytes);
        String content = text.orElseGet(() -> Base64.getEncoder().encodeToString(bytes));
        return new SkillFile(path, digest(bytes), bytes.length, content, text.isPresent());
    }

    /** A file with a zero in it is none of text. */
    private static Optional<String> text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text).filter(found -> found.indexOf(0) < 0);
        } catch (CharacterCodingException isNone) {
            return Optional.empty();
        }
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
