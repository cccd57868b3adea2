package dev.lathe.authorization;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Keycloak, in a process of its own that keeps nothing. */
final class Keycloak implements TokenIssuer {

    private static final String HOME = System.getProperty("keycloak.home");

    /** The keys that sign now, and those that did before. */
    private static final int GENERATIONS = 2;

    private final ServerProcess process;
    private final KeycloakRealm realm;
    private final Deque<List<URI>> keys = new ArrayDeque<>();
    private int priority = 200;

    private Keycloak(ServerProcess process, KeycloakRealm realm) {
        this.process = process;
        this.realm = realm;
    }

    static Keycloak start(URI resource) throws IOException, InterruptedException {
        URI url = URI.create("http://127.0.0.1:" + ServerProcess.freePort());
        Keycloak keycloak = new Keycloak(ServerProcess.start(command(url), "Listening on: "), new KeycloakRealm(url));
        keycloak.realm.create(resource);
        keycloak.rotateKeys();
        return keycloak;
    }

    private static ProcessBuilder command(URI url) {
        ProcessBuilder command = new ProcessBuilder(
                "bash",
                Path.of(HOME, "bin", "kc.sh").toString(),
                "start-dev",
                "--db=dev-mem",
                "--http-host=" + url.getHost(),
                "--http-port=" + url.getPort(),
                "--log-level=warn,io.quarkus:info");
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        command.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakRealm.ADMIN);
        command.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", KeycloakRealm.ADMIN);
        return command;
    }

    @Override
    public String url() {
        return realm.issuer();
    }

    @Override
    public void rotateKeys() throws IOException, InterruptedException {
        priority++;
        keys.addFirst(List.of(
                realm.createKey("rsa-generated", "algorithm", "RS256", priority),
                realm.createKey("ecdsa-generated", "ecdsaEllipticCurveKey", "P-256", priority)));
        while (keys.size() > GENERATIONS) {
            for (URI key : keys.removeLast()) {
                realm.delete(key);
            }
        }
    }

    @Override
    public void stop() throws InterruptedException {
        process.stop();
    }
}
