package dev.lathe.http.launch;

/** What the environment says that is for HTTP alone. Links no lambda, since a client waits for this. */
final class UnusedVariables {

    private UnusedVariables() {}

    /**
     * Warns of variables that would protect a server over HTTP: whoever has set one might believe that it is protected
     * on stdio, too (Authorization, Protocol Requirements). What they say is not said.
     */
    static void warn() {
        for (String name : System.getenv().keySet()) {
            if (name.startsWith(ResourceVariables.PREFIX)) {
                System.err.println("warning: the variable "
                        .concat(name)
                        .concat(" means nothing on standard input and output, where whoever starts the process may do")
                        .concat(" everything; --http serves callers with a token"));
                return;
            }
        }
    }
}
