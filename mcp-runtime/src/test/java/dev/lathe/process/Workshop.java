package dev.lathe.process;

import dev.lathe.launch.Application;
import dev.lathe.launch.Launcher;
import dev.lathe.server.Server;

/** A server to be run in a process of its own. */
public final class Workshop implements Application {

    public static void main(String[] args) {
        Launcher.launch(new Workshop(), args);
    }

    @Override
    public Server server() {
        return Server.builder("trial", "1.0.0").features(new Tools()).build();
    }
}
