package dev.lathe.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lathe.feature.ResourceNotFoundException;
import dev.lathe.feature.ResourceResult;
import dev.lathe.feature.UriMatch;
import dev.lathe.file.FileResources.Entry;
import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonString;
import dev.lathe.json.JsonValue;
import dev.lathe.json.JsonWriter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which files are served: paths.txt beside this class, and what cannot be said there. */
@EnabledOnOs({OS.LINUX, OS.MAC})
final class FileResourcesTest {

    @TempDir
    private static Path shared;

    @TempDir
    private Path own;

    private static FileResources files;

    @BeforeAll
    static void write() throws IOException {
        files = FileResources.of(Site.in(shared).withLinks().docs());
    }

    static Stream<String> paths() throws IOException {
        try (InputStream table = Objects.requireNonNull(FileResourcesTest.class.getResourceAsStream("paths.txt"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"));
        }
    }

    @ParameterizedTest
    @MethodSource("paths")
    void servesAsWritten(String row) {
        String[] columns = row.split(" -> ");
        String path = ((JsonString) JsonValue.parse('"' + columns[0] + '"')).value();
        assertEquals(columns[1], read(files, path));
    }

    @Test
    void aLongPathIsNotFound() {
        assertEquals("not found", read(files, "a/".repeat(2_000) + "b"));
        assertEquals("not found", read(files, "a/".repeat(1_000_000) + "b"));
        assertEquals("not found", read(files, "a".repeat(4_096)));
        assertEquals("not found", read(files, ""));
    }

    /** The template does not even take the ways up; what it takes is refused here. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            docs://intro.md              | # Intro
            docs://guide/first.md        | first
            docs://gr%C3%B6%C3%9Fe.txt   | size
            docs://a%20b.txt             | spaces
            docs://100%25.txt            | all
            docs://%252e%252e.txt        | percent
            docs://../secret.txt         | not found
            docs://%2e%2e/secret.txt     | not found
            docs://..%2fsecret.txt       | not found
            docs://..%252fsecret.txt     | not found
            docs://..%5csecret.txt       | not found
            docs:///etc/passwd           | not found
            docs://file:///etc/passwd    | not found
            docs://intro.md%00.png       | not found
            docs://%c0%af                | not found
            docs://.git/config           | not found
            docs://to-sibling/secret.txt | not found
            """)
    void servesWhatAUriSays(String uri, String content) {
        assertEquals(content, variable(uri).map(path -> read(files, path)).orElse("not found"));
    }

    @Test
    void listsWhatItServesInOrder() {
        assertEquals(
                List.of(
                        "%252e%252e.txt",
                        "%28c%29%20%27d%27%20%5Be%5D.txt",
                        "100%25.txt",
                        "LICENSE",
                        "a%20b.txt",
                        "a..b.txt",
                        "com10.txt",
                        "console.txt",
                        "gr%C3%B6%C3%9Fe.txt",
                        "guide/deep/er.txt",
                        "guide/first.md",
                        "intro.md"),
                files.list().stream().map(Entry::uriPath).toList());
        assertEquals(
                new Entry("guide/deep/er.txt", "er.txt", 6, "text/plain"),
                files.list().get(9));
    }

    @Test
    void servesWhatItLists() {
        for (Entry entry : files.list()) {
            String path = variable("docs://" + entry.uriPath()).orElseThrow();
            assertEquals(entry.size(), read(files, path).length());
            assertTrue(kind(files, path).startsWith(entry.mimeType() + ", "));
            assertTrue(path.endsWith(entry.name()));
        }
    }

    @Test
    void listsTheFirstThousandFiles() throws IOException {
        Site site = new Site(own.resolve("docs"));
        for (int i = 0; i < 1_100; i++) {
            site.write(String.format("%d/%04d.txt", i % 2, i), "");
        }
        List<Entry> list = FileResources.of(site.docs()).list();
        assertEquals(1_000, list.size());
        assertEquals("0/0000.txt", list.get(0).uriPath());
        assertEquals("1/0899.txt", list.get(999).uriPath());
    }

    @Test
    void listsNothingBelowTheDeepestDirectory() throws IOException {
        Site site = new Site(own.resolve("docs"));
        site.write("d/".repeat(32) + "in.txt", "");
        site.write("d/".repeat(33) + "out.txt", "");
        assertEquals(
                List.of("d/".repeat(32) + "in.txt"),
                FileResources.of(site.docs()).list().stream()
                        .map(Entry::uriPath)
                        .toList());
    }

    @Test
    void aTextIsStrictlyUtf8AndOfATypeOfTexts() throws IOException {
        byte[] latin = {'M', (byte) 0xFC, '\n'};
        Site site = new Site(own.resolve("docs"));
        site.write("latin.txt", latin);
        site.write("surrogate.txt", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
        site.write("image.png", "text");
        site.write("image.SVG", "<svg/>");
        site.write("data.json", "{}");
        site.write("data", "?");
        site.write("empty.md", "");
        FileResources all = FileResources.of(site.docs());
        assertEquals("text/plain, blob TfwK", kind(all, "latin.txt"));
        assertEquals("text/plain, blob 7aCA", kind(all, "surrogate.txt"));
        assertEquals("image/png, blob dGV4dA==", kind(all, "image.png"));
        assertEquals("image/svg+xml, text <svg/>", kind(all, "image.SVG"));
        assertEquals("application/json, text {}", kind(all, "data.json"));
        assertEquals("application/octet-stream, blob Pw==", kind(all, "data"));
        assertEquals("text/markdown, text ", kind(all, "empty.md"));
    }

    /** Returns the media type, and whether it is text or a blob. */
    private static String kind(FileResources files, String path) {
        JsonObject written = written(files.read(path));
        String member = written.find("text") == null ? "blob" : "text";
        return text(written, "mimeType") + ", " + member + " " + text(written, member);
    }

    @Test
    void whatIsTooLargeIsNeitherFoundNorListed() throws IOException {
        Site site = new Site(own.resolve("docs"));
        site.write("five.txt", "12345");
        FileResources all = FileResources.of(site.docs());
        assertEquals("12345", read(all.maxBytes(5), "five.txt"));
        assertEquals("not found", read(all.maxBytes(4), "five.txt"));
        assertEquals(List.of(), all.maxBytes(4).list());
        site.write("most.bin", new byte[10 * 1024 * 1024]);
        site.write("more.bin", new byte[10 * 1024 * 1024 + 1]);
        assertEquals(1, all.read("most.bin").contents().size());
        assertEquals("not found", read(all, "more.bin"));
        assertThrows(IllegalArgumentException.class, () -> all.maxBytes(-1));
        assertThrows(IllegalArgumentException.class, () -> all.maxBytes(Integer.MAX_VALUE));
    }

    /** The files there say that they are empty, as one that grows while it is read says less than there will be. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void theLimitIsThatOfWhatIsRead() {
        FileResources process = FileResources.of(Path.of("/proc/self"));
        assertEquals(0, size(process, "status"));
        assertNotEquals("not found", read(process, "status"));
        assertEquals("not found", read(process.maxBytes(10), "status"));
    }

    private static long size(FileResources files, String path) {
        return files.list().stream()
                .filter(entry -> entry.uriPath().equals(path))
                .findFirst()
                .orElseThrow()
                .size();
    }

    @Test
    @Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
    void aPipeIsNotWaitedFor() throws Exception {
        Site site = Site.in(own);
        Path pipe = site.docs().resolve("pipe.txt");
        assumeTrue(isMade(pipe), "no mkfifo");
        FileResources all = FileResources.of(site.docs());
        assertEquals("not found", read(all, "pipe.txt"));
        assertTrue(all.list().stream().noneMatch(entry -> entry.name().equals("pipe.txt")));
    }

    private static boolean isMade(Path pipe) throws Exception {
        try {
            Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
            return mkfifo.waitFor(10, TimeUnit.SECONDS) && mkfifo.exitValue() == 0;
        } catch (IOException isNoProgram) {
            return false;
        }
    }

    @Test
    void devicesAreNotFound() {
        assumeTrue(Files.exists(Path.of("/dev/zero")));
        assertEquals("not found", read(FileResources.of(Path.of("/dev")), "zero"));
    }

    @Test
    void whatMayNotBeReadIsNotFound() throws IOException {
        Site site = Site.in(own);
        Path file = site.docs().resolve("intro.md");
        Path folder = site.docs().resolve("guide");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "whoever runs this may read everything");
        FileResources all = FileResources.of(site.docs());
        assertEquals("not found", read(all, "intro.md"));
        assertEquals("not found", read(all, "guide/first.md"));
        assertTrue(all.list().stream().noneMatch(entry -> entry.uriPath().startsWith("guide")));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void theRootIsWhatItIsAtFirst() throws IOException {
        Site site = Site.in(own);
        Path link = Files.createSymbolicLink(own.resolve("current"), site.docs());
        FileResources all = FileResources.of(link);
        Files.delete(link);
        Files.createSymbolicLink(link, own.resolve("docs-private"));
        assertEquals("# Intro", read(all, "intro.md"));
        assertEquals("not found", read(all, "secret.txt"));
    }

    @Test
    void aRootThatIsGoneHasNothing() throws IOException {
        Path docs = Files.createDirectory(own.resolve("docs"));
        FileResources all = FileResources.of(docs);
        Files.delete(docs);
        assertEquals("not found", read(all, "intro.md"));
        assertEquals(List.of(), all.list());
    }

    @Test
    void aRootIsADirectory() throws IOException {
        Path file = Files.createFile(own.resolve("file.txt"));
        assertThrows(IllegalArgumentException.class, () -> FileResources.of(file));
        assertThrows(IllegalArgumentException.class, () -> FileResources.of(own.resolve("nothing")));
    }

    @Test
    void aJarIsADirectoryToo() throws IOException {
        URI jar = URI.create("jar:" + own.resolve("docs.jar").toUri());
        try (FileSystem zip = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectory(zip.getPath("/pages"));
            FileResources all = FileResources.of(Site.in(zip.getPath("/pages")).docs());
            for (Entry entry : all.list()) {
                assertEquals(
                        entry.size(),
                        read(all, variable("docs://" + entry.uriPath()).orElseThrow())
                                .length());
            }
            assertEquals(files.list(), all.list());
            assertEquals("not found", read(all, "../secret.txt"));
            assertEquals("not found", read(all, ".git/config"));
        }
    }

    private static Optional<String> variable(String uri) {
        return Optional.ofNullable(UriMatch.of(uri).text("docs://").path("path").match())
                .map((JsonObject values) -> ((JsonString) Objects.requireNonNull(values.find("path"))).value());
    }

    private static String read(FileResources files, String path) {
        try {
            JsonObject written = written(files.read(path));
            return written.find("text") == null ? "(bytes)" : text(written, "text");
        } catch (ResourceNotFoundException isNone) {
            assertEquals("Resource not found", isNone.getMessage());
            assertNull(isNone.getCause());
            return "not found";
        }
    }

    private static JsonObject written(ResourceResult result) {
        JsonWriter json = new JsonWriter();
        assertEquals(1, result.contents().size());
        result.contents().get(0).writeTo(json, "docs://it", Optional.empty());
        return (JsonObject) JsonValue.parse(json.toString());
    }

    private static String text(JsonObject object, String name) {
        return ((JsonString) Objects.requireNonNull(object.find(name))).value();
    }
}
