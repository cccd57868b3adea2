package dev.lathe.build;

import java.io.IOException;
import java.nio.file.Path;

/** Builds a project with the Maven of this one, and keeps what is ours out of the user's own repository. */
final class Maven {

    static final String CLASSES = "target/classes";
    static final String GENERATED = "target/generated-sources/annotations";

    private Maven() {}

    static void compile(Project project, String... options) throws IOException, InterruptedException {
        Command.of(Path.of("../mvnw"))
                .with("-B", "-ntp", "-q", "-o")
                .with("-f", project.folder().resolve("pom.xml").toString())
                .with("-Dmaven.repo.local=" + Artefacts.repository())
                .with("-Dmaven.repo.local.tail=" + Artefacts.OTHERS)
                .with("-Dlathe.version=" + Artefacts.VERSION)
                .with("-Dlombok.version=" + System.getProperty("lombok.version"))
                .with("-Dplexus-compiler.version=" + System.getProperty("plexus-compiler.version"))
                .with(options)
                .with("compile")
                .run();
    }
}
