package dev.lathe.http.launch;

/**
 * Where to serve.
 *
 * @param host a name or an address of this machine, without brackets
 * @param port 0 for any that is free
 * @param path the one path there
 */
record Address(String host, int port, String path) {

    static final Address DEFAULT = new Address("127.0.0.1", 8080, "/mcp");

    /** Returns the URL. */
    @Override
    public String toString() {
        boolean isVersion6 = host.indexOf(':') >= 0;
        return "http://" + (isVersion6 ? "[" + host + "]" : host) + ":" + port + path;
    }
}
