package dev.lathe.benchmarks.http;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import dev.lathe.benchmarks.Machine;
import dev.lathe.benchmarks.Sample;
import dev.lathe.http.McpHttp;
import dev.lathe.http.McpHttpBuilder;
import dev.lathe.http.ResourceServer;
import dev.lathe.http.auth.jwt.AuthorizationServer;
import dev.lathe.http.auth.jwt.JwtVerifier;
import dev.lathe.server.Server;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints what a token costs, with warm keys: the same small call of a server that takes none, RS256 and ES256, where a
 * client sends its token again and again; and what it is to verify one that was never seen.
 */
public final class VerifiedCalls {

    private static final String RESOURCE = "http://localhost/mcp";
    private static final int CONNECTIONS = 16;
    private static final int ROUNDS = 8;
    private static final Duration ROUND = Duration.ofSeconds(2);
    private static final int TOKENS = 2_000;

    private VerifiedCalls() {}

    /** Measures; there are no arguments. */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ROOT);
        Machine.print();
        RSAKey rsa = new RSAKeyGenerator(2_048).keyID("RS256").generate();
        ECKey ec = new ECKeyGenerator(Curve.P_256).keyID("ES256").generate();
        // Ours first: it tells the JDK's server what it needs to know before that loads.
        McpHttp open = serve(builder -> builder);
        HttpServer issuer = issuer(new JWKSet(List.of(rsa, ec)).toString());
        String name = "http://127.0.0.1:" + issuer.getAddress().getPort();
        AuthorizationServer server = AuthorizationServer.of(name, URI.create(name + "/keys"));
        try (open;
                McpHttp safe = serve(builder -> builder.resourceServer(ResourceServer.of(RESOURCE, server)))) {
            print(List.of(
                    new Contender("no token", post(open, "")),
                    new Contender("RS256", post(safe, token(name, JWSAlgorithm.RS256, new RSASSASigner(rsa), 0))),
                    new Contender("ES256", post(safe, token(name, JWSAlgorithm.ES256, new ECDSASigner(ec), 0)))));
            JwtVerifier verifier = JwtVerifier.of(RESOURCE, server);
            printFirstTime(verifier, name, JWSAlgorithm.RS256, new RSASSASigner(rsa));
            printFirstTime(verifier, name, JWSAlgorithm.ES256, new ECDSASigner(ec));
        } finally {
            issuer.stop(0);
        }
    }

    private record Contender(String name, Post post) {}

    /** The first one is what the others are held against. */
    private static void print(List<Contender> contenders) throws IOException {
        double[][] perSecond = new double[contenders.size()][ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < contenders.size(); i++) {
                perSecond[i][round] =
                        Load.run(contenders.get(i).post(), CONNECTIONS, ROUND).perSecond();
            }
        }
        Sample open = new Sample(perSecond[0]);
        System.out.printf("%-9s %9s  %s; target: 0.80 with RS256%n", "", "calls/s", "of no token");
        for (int i = 0; i < contenders.size(); i++) {
            Sample sample = new Sample(perSecond[i]);
            System.out.printf("%-9s %9.0f  %s%n", contenders.get(i).name(), sample.median(), sample.over(open));
        }
    }

    /** Half of the tokens are for warming up. */
    private static void printFirstTime(JwtVerifier verifier, String issuer, JWSAlgorithm algorithm, JWSSigner signer)
            throws Exception {
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < TOKENS; i++) {
            tokens.add(token(issuer, algorithm, signer, i));
        }
        long begin = 0;
        for (int i = 0; i < TOKENS; i++) {
            begin = i == TOKENS / 2 ? System.nanoTime() : begin;
            verifier.verify(tokens.get(i));
        }
        double micros = (System.nanoTime() - begin) / 1e3 / (TOKENS - TOKENS / 2);
        System.out.printf("%-9s %9.0f  µs to verify a token that was never seen%n", algorithm, micros);
    }

    private interface Options {
        McpHttpBuilder on(McpHttpBuilder builder);
    }

    private static McpHttp serve(Options options) throws IOException {
        Server server = Server.builder("load", "1.0.0")
                .features(LoadToolsFeatures.of(new LoadTools()))
                .build();
        return options.on(McpHttp.builder(server)).start();
    }

    private static HttpServer issuer(String keys) throws IOException {
        byte[] body = keys.getBytes(StandardCharsets.UTF_8);
        HttpServer issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer.createContext("/keys", exchange -> {
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        issuer.start();
        return issuer;
    }

    private static String token(String issuer, JWSAlgorithm algorithm, JWSSigner signer, int number)
            throws JOSEException {
        long now = Instant.now().getEpochSecond();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("alice")
                .audience(RESOURCE)
                .claim("client_id", "load")
                .claim("jti", String.valueOf(number))
                .claim("iat", now)
                .claim("exp", now + Duration.ofHours(1).toSeconds())
                .build();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(algorithm)
                        .keyID(algorithm.getName())
                        .type(new JOSEObjectType("at+jwt"))
                        .build(),
                claims);
        token.sign(signer);
        return token.serialize();
    }

    private static Post post(McpHttp http, String token) {
        String body = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"greet\","
                + "\"arguments\":{\"name\":\"Ada\"}," + Post.META + "}}";
        Post post = Post.stateless(http.address().getPort(), "/mcp", "tools/call", "greet", body);
        if (!token.isEmpty()) {
            post.headers().put("Authorization", "Bearer " + token);
        }
        return post;
    }
}
