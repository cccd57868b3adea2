package dev.lathe.authorization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** The tokens of Spring Authorization Server. It needs nothing but Java, so it is there for every build. */
final class SpringIT extends TokenStory {

    @Override
    TokenIssuer start(URI resource, Path directory) throws Exception {
        return Spring.start(resource, directory);
    }

    @Override
    void assertShape(Token token, Caller caller) {
        assertFalse(token.header().has("typ"));
        assertEquals(List.of(caller.name(), caller.audience(resource())), token.texts("aud"));
        assertEquals(List.of("notes:read", "notes:write"), token.texts("scope"));
        assertFalse(token.claims().has("azp"));
        assertFalse(token.claims().has("client_id"));
    }

    @Override
    List<String> party(Token token) {
        return List.of(token.text("sub"));
    }
}
