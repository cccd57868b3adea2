package dev.lathe.http.endpoint;

/**
 * Where messages of one kind are served: those without a session, or those of clients that have begun with a handshake.
 */
interface Home {

    /**
     * Serves what was posted. Returns when that has ended, or goes on without this thread.
     *
     * @throws RefusedException to answer with that
     */
    void serve(Incoming request, Posted posted);
}
