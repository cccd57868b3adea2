package dev.lathe.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** From the start of a process to its first answer, in turn with echoes of a line. */
record ColdStart(Workbench workbench, Flags flags, int rounds) {

    void print() throws IOException {
        List<Contender> plain = new ArrayList<>(floors());
        addServer(plain, workbench.server().with(flags.options()));
        race("no archive; target: at most 2.0 of an echo", plain);

        Archive archive = Archive.newest();
        List<Contender> archived = new ArrayList<>(floors());
        archived.add(new Contender(
                "echo, -jar, archive",
                archived(archive, workbench.echoJar(), "echo", Opening.STATELESS),
                Opening.STATELESS));
        addServer(archived, archived(archive, workbench.server(), "server", Opening.STATELESS, Opening.SESSION));
        race(archive + "; target: at most 1.3 of an echo that has none but the JDK's own", archived);
    }

    private List<Contender> floors() {
        return List.of(
                new Contender("echo, -cp", workbench.echoFolder().with(flags.options()), Opening.STATELESS),
                new Contender("echo, -jar", workbench.echoJar().with(flags.options()), Opening.STATELESS));
    }

    private static void addServer(List<Contender> contenders, Program server) {
        contenders.add(new Contender("server, stateless", server, Opening.STATELESS));
        contenders.add(new Contender("server, session", server, Opening.SESSION));
    }

    private Program archived(Archive archive, Program program, String name, Opening... openings) throws IOException {
        Path file = workbench.folder().resolve(name + (flags.options().isEmpty() ? "-default" : "-small"));
        return archive.archived(program.with(flags.options()), file, openings);
    }

    private void race(String conditions, List<Contender> contenders) throws IOException {
        double[][] times = new double[contenders.size()][rounds];
        Rounds turns = new Rounds();
        turns.run(rounds, round -> {
            for (int i = 0; i < times.length; i++) {
                times[i][round] = contenders.get(i).start();
            }
        });
        System.out.printf("%nCOLD START, %s, %s; %s%n", flags.name(), conditions, turns);
        System.out.printf(
                "%-22s %8s %8s   %-14s %-14s%n",
                "ms to the first answer", "least", "median", "of echo -cp", "of echo -jar");
        Sample folder = new Sample(times[0]);
        Sample jar = new Sample(times[1]);
        for (int i = 0; i < times.length; i++) {
            Sample sample = new Sample(times[i]);
            System.out.printf(
                    "%-22s %8.1f %8.1f   %-14s %-14s%n",
                    contenders.get(i).name(), sample.least(), sample.median(), sample.over(folder), sample.over(jar));
        }
    }
}
