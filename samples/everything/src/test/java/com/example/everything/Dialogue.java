package com.example.everything;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lathe.json.JsonObject;
import dev.lathe.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** What a client and the server say to each other: a title, and the lines below it. */
record Dialogue(String title, List<String> lines) {

    /** Returns the dialogues of a text; {@code fixtures.txt} says how they are written. */
    static List<Dialogue> of(List<String> text) {
        List<Dialogue> dialogues = new ArrayList<>();
        for (String line : text) {
            if (line.startsWith("-- ")) {
                dialogues.add(new Dialogue(line.substring(3), new ArrayList<>()));
            } else if (!line.isBlank() && !dialogues.isEmpty()) {
                dialogues.get(dialogues.size() - 1).lines.add(line);
            }
        }
        return dialogues;
    }

    /** Tells whether it is one for clients of that era. */
    boolean isFor(String era) {
        return !title.startsWith("[") || title.startsWith("[" + era + "]");
    }

    void with(Client client) throws InterruptedException {
        for (String line : lines) {
            String words = line.substring(2, line.indexOf('{')).strip();
            JsonObject content = (JsonObject) JsonValue.parse(line.substring(line.indexOf('{')));
            switch (line.charAt(0)) {
                case '>' -> client.request(words, content);
                case '!' -> client.answer(words, content);
                default -> assertEquals(new Client.Heard(line.charAt(0), words, content), client.next());
            }
        }
    }
}
