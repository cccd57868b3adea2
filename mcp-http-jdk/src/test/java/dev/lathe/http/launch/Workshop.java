package dev.lathe.http.launch;

import dev.lathe.launch.Application;
import dev.lathe.server.Server;

/** A server to be run in a process of its own. */
public final class Workshop implements Application {

    public static void main(String[] args) {
        HttpLauncher.launch(new Workshop(), args);
    }

    @Override
    public Server server() {
        System.out.println("the workshop opens");
        return Server.builder("workshop", "1.0.0").build();
    }
}
