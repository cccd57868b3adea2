/** Serves MCP over Streamable HTTP, on the HTTP server of the JDK or another that takes its place. */
module dev.lathe.http {
    requires com.nimbusds.jose.jwt;
    requires java.net.http;
    requires static org.jspecify;
    requires transitive dev.lathe.runtime;
    requires transitive jdk.httpserver;

    exports dev.lathe.http;
    exports dev.lathe.http.auth;
    exports dev.lathe.http.auth.introspection;
    exports dev.lathe.http.auth.jwt;
    exports dev.lathe.http.event;
    exports dev.lathe.http.launch;
}
