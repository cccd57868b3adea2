package dev.lathe.dialogue;

import java.util.List;

/** The client's end of a connection, whatever lies between it and the server. */
public interface Client {

    /** Sends one message. */
    void send(String line);

    /** Returns the next message of the server, or a word that there is none. */
    String next();

    /** Makes sure that the server has said nothing since, and that it has nothing to say to the last message. */
    void expectSilence();

    /** Hangs up, and returns what the server has said and nobody has listened to. */
    List<String> close();
}
