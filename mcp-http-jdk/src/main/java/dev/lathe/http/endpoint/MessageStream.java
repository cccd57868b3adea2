package dev.lathe.http.endpoint;

import dev.lathe.json.JsonWriter;

/** The messages of one reply, one after the other. */
interface MessageStream {

    void send(JsonWriter message);

    /** Sends the last message. */
    void end(JsonWriter last);

    /** Ends the stream without another message. */
    void end();

    /** Shows the client that the stream is alive, and notices if it is not. */
    void beat();
}
