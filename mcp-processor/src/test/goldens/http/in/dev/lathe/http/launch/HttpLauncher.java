package dev.lathe.http.launch;

import dev.lathe.launch.Application;
import dev.lathe.launch.Launcher;

/** Stands for that of the module. */
public final class HttpLauncher {

    private HttpLauncher() {}

    public static void launch(Application application, String[] args) {
        Launcher.launch(application, args);
    }
}
