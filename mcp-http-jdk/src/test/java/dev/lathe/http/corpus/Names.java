package dev.lathe.http.corpus;

/**
 * What the tables cannot know.
 *
 * @param port where the server listens
 * @param session a session that is open
 */
record Names(int port, String session) {

    String fill(String text) {
        return text.replace("$port", String.valueOf(port)).replace("$session", session);
    }
}
