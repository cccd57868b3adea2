package dev.lathe.authorization;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** What Spring Authorization Server is told: its keys, its callers, and what a token of each is like. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SpringConfiguration {

    private final URI resource;
    private final KeyRing keys;

    SpringConfiguration(URI resource, KeyRing keys) {
        this.resource = resource;
        this.keys = keys;
    }

    @Bean
    SecurityFilterChain filters(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> {}).build();
    }

    /** Its name is the URL that it is asked at. */
    @Bean
    AuthorizationServerSettings settings() {
        return AuthorizationServerSettings.builder().build();
    }

    @Bean
    RegisteredClientRepository callers() {
        List<RegisteredClient> clients =
                Arrays.stream(Caller.values()).map(SpringConfiguration::client).toList();
        return new InMemoryRegisteredClientRepository(clients);
    }

    private static RegisteredClient client(Caller caller) {
        return RegisteredClient.withId(caller.name())
                .clientId(caller.name())
                .clientSecret("{noop}" + caller.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .scope(NotesServer.READ)
                .scope(NotesServer.WRITE)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(caller.life())
                        .build())
                .build();
    }

    /**
     * Spring itself signs with RS256, and means a token for the caller that gets it; here it is for the resource as
     * well.
     */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tokens() {
        return token -> {
            Caller caller = Caller.valueOf(token.getRegisteredClient().getClientId());
            token.getJwsHeader()
                    .algorithm(SignatureAlgorithm.from(caller.algorithm()))
                    .keyId(keys.signing(caller.algorithm()));
            token.getClaims().audience(List.of(caller.name(), caller.audience(resource)));
        };
    }
}
