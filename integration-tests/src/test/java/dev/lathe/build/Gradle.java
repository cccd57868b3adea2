package dev.lathe.build;

import java.io.IOException;
import java.nio.file.Path;

/** Builds a project with a real Gradle, without a daemon. */
final class Gradle {

    static final String CLASSES = "build/classes/java/main";
    static final String GENERATED = "build/generated/sources/annotationProcessor/java/main";

    private static final Path FOLDER = Path.of("target/gradle").toAbsolutePath();

    /** Without one of these it starts another Java, from its daemon's jar, which there is not. */
    private static final String[] JAVA_OPTIONS = {
        "-Xmx512m",
        "-XX:MaxMetaspaceSize=384m",
        "-XX:+HeapDumpOnOutOfMemoryError",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "--add-opens=java.base/java.lang.invoke=ALL-UNNAMED",
        "--add-opens=java.base/java.net=ALL-UNNAMED",
        "--add-opens=java.base/java.nio.charset=ALL-UNNAMED",
        "--add-opens=java.base/java.util=ALL-UNNAMED",
        "--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED",
        "--add-opens=java.prefs/java.util.prefs=ALL-UNNAMED"
    };

    private Gradle() {}

    /** Compiles, and returns what Gradle says, which includes how much it compiles and why. */
    static String compile(Project project) throws IOException, InterruptedException {
        return Command.java()
                .with(JAVA_OPTIONS)
                .with("-cp", GradleHome.in(FOLDER).libraries() + "/*", "org.gradle.launcher.Main")
                .with("--no-daemon", "--offline", "--info", "--console=plain")
                .with(
                        "-g",
                        FOLDER.resolve("user").toString(),
                        "-p",
                        project.folder().toString())
                .with("-PlatheRepository=" + Artefacts.repository().toUri(), "-PlatheVersion=" + Artefacts.VERSION)
                .with("-PlocalRepository=" + Artefacts.OTHERS.toUri())
                .with("compileJava")
                .run();
    }
}
