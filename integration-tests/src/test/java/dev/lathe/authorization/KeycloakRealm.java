package dev.lathe.authorization;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;

/** A realm of Keycloak, made through its administration. */
record KeycloakRealm(URI keycloak) {

    /** The name of who may do all, and his password. */
    static final String ADMIN = "admin";

    String issuer() {
        return keycloak + "/realms/notes";
    }

    /** Makes it, with all callers. */
    void create(URI resource) throws IOException, InterruptedException {
        post("", """
                {"realm": "notes", "enabled": true}""");
        for (String scope : List.of(NotesServer.READ, NotesServer.WRITE)) {
            post("/notes/client-scopes", scope(scope));
        }
        for (Caller caller : Caller.values()) {
            post("/notes/clients", client(caller, resource));
        }
    }

    /** Makes a key that signs before all of a lower priority, and returns where it can be deleted. */
    URI createKey(String kind, String setting, String value, int priority) throws IOException, InterruptedException {
        return post("/notes/components", """
                {
                  "name": "%s %s",
                  "providerType": "org.keycloak.keys.KeyProvider",
                  "providerId": "%1$s",
                  "config": {"priority": ["%2$s"], "%s": ["%s"]}
                }""".formatted(kind, priority, setting, value));
    }

    void delete(URI thing) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(thing).DELETE());
    }

    private static String scope(String name) {
        return """
                {
                  "name": "%s",
                  "protocol": "openid-connect",
                  "attributes": {"include.in.token.scope": "true"}
                }""".formatted(name);
    }

    private static String client(Caller caller, URI resource) {
        return """
                {
                  "clientId": "%s",
                  "secret": "%s",
                  "serviceAccountsEnabled": true,
                  "standardFlowEnabled": false,
                  "attributes": {"access.token.signed.response.alg": "%s", "access.token.lifespan": "%s"},
                  "defaultClientScopes": ["basic", "service_account"],
                  "optionalClientScopes": ["notes:read", "notes:write"],
                  "protocolMappers": [{
                    "name": "audience",
                    "protocol": "openid-connect",
                    "protocolMapper": "oidc-audience-mapper",
                    "config": {"included.custom.audience": "%s", "access.token.claim": "true"}
                  }]
                }""".formatted(
                        caller.name(),
                        caller.secret(),
                        caller.algorithm(),
                        caller.life().toSeconds(),
                        caller.audience(resource));
    }

    /** Makes a thing and returns where it is. */
    private URI post(String path, String thing) throws IOException, InterruptedException {
        Answer answer = send(Answer.posting(keycloak.resolve("/admin/realms" + path), thing));
        return URI.create(answer.headers().firstValue("Location").orElseThrow());
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return Answer.to(request.header("Authorization", "Bearer " + token()).build())
                .good();
    }

    /** Tokens of an administrator are good for a minute, so each request has its own. */
    private String token() throws IOException, InterruptedException {
        URI endpoint = keycloak.resolve("/realms/master/protocol/openid-connect/token");
        String form = "grant_type=password&client_id=admin-cli&username=" + ADMIN + "&password=" + ADMIN;
        Answer answer = Answer.to(Answer.postingForm(endpoint, form).build());
        return answer.good().body().get("access_token").asString();
    }
}
