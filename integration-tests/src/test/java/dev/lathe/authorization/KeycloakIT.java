package dev.lathe.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;

/** The tokens of Keycloak, which is too large for every build: {@code mvn verify -Pkeycloak}. */
@Tag("keycloak")
final class KeycloakIT extends TokenStory {

    @Override
    TokenIssuer start(URI resource, Path directory) throws IOException, InterruptedException {
        return Keycloak.start(resource);
    }

    @Override
    void assertShape(Token token, Caller caller) {
        assertEquals("JWT", token.header().get("typ").asString());
        assertEquals("Bearer", token.text("typ"));
        assertEquals(resource().toString(), token.text("aud"));
        assertEquals(caller.name(), token.text("azp"));
        assertEquals(
                Set.of("notes:read", "notes:write"), Set.of(token.text("scope").split(" ")));
    }

    @Override
    List<String> party(Token token) {
        return List.of(token.text("sub"), token.text("azp"));
    }
}
