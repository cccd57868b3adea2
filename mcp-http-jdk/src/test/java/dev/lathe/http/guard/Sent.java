package dev.lathe.http.guard;

import com.sun.net.httpserver.Headers;
import dev.lathe.http.io.RequestHead;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** A request as a test wants it: at first one that is in order, to a server on port 8080 of this machine. */
final class Sent {

    private final String method;
    private final Headers headers = new Headers();
    private String target = "/mcp";
    private String protocol = "HTTP/1.1";
    private InetSocketAddress local = at("127.0.0.1", 8080);

    private Sent(String method) {
        this.method = method;
        with("Host", "localhost:8080");
    }

    static Sent by(String method) {
        return new Sent(method);
    }

    static Sent post() {
        return new Sent("POST")
                .with("Content-Type", "application/json")
                .with("Content-Length", "17")
                .with("Accept", "application/json, text/event-stream");
    }

    /** An address by numbers, for which nobody is asked. */
    static InetSocketAddress at(String address, int port) {
        try {
            return new InetSocketAddress(InetAddress.getByName(address), port);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(address, e);
        }
    }

    Sent to(String newTarget) {
        target = newTarget;
        return this;
    }

    Sent in(String newProtocol) {
        protocol = newProtocol;
        return this;
    }

    Sent arrivingAt(String address, int port) {
        local = at(address, port);
        return this;
    }

    /** Sends the header once for each value; not at all without one. What may be in a value is not asked here. */
    Sent with(String name, String... values) {
        headers.remove(name);
        if (values.length > 0) {
            List<String> unchecked = new ArrayList<>();
            headers.put(name, unchecked);
            unchecked.addAll(List.of(values));
        }
        return this;
    }

    Sent without(String name) {
        return with(name);
    }

    RequestHead head() {
        return new RequestHead(method, URI.create(target), protocol, headers, local);
    }
}
