package com.example;

import dev.lathe.annotation.Prompt;
import dev.lathe.annotation.Resource;
import dev.lathe.annotation.Tool;

class BadScope {
    /** Reads all notes. */
    @Tool(scopes = "notes:read notes:list") // problem: [LatheBadScope] 'notes:read notes:list' is no scope of a resource; write one word such as 'notes:read', and each on its own
    void several() {}

    /** Sums all notes up. */
    @Prompt(scopes = {"notes:read", ""}) // problem: [LatheBadScope] '' is no scope of a resource; …
    String empty() {
        return "Sum up.";
    }

    /** The list of all notes. */
    @Resource(uri = "notes://index", scopes = "offline_access") // problem: [LatheBadScope] 'offline_access' is no scope of a resource; …
    String ofClients() {
        return "";
    }

    /** Reads all notes. */
    @Tool(scopes = "notes:\"all\"") // problem: [LatheBadScope] 'notes:"all"' is no scope of a resource; …
    void quoted() {}

    /** Reads all notes. */
    @Tool(scopes = {"notes:read", "https://notes.example.com/read"})
    void fine() {}
}
