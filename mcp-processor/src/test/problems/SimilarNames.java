package com.example;

import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

@McpServer(
        name = "people",
        version = "1.0.0",
        features = {
            Users.class, // warning: [LatheSimilarNames] tool name 'get-user' is easily taken for 'getUser'; set a name in @Tool that differs by a word
            Pages.class
        })
class SimilarNames {
    /** Finds one of them. */
    @Tool
    String getUser() {
        return "";
    }

    /** Finds one of them. */
    @Tool(name = "get_user") // warning: [LatheSimilarNames] tool name 'get_user' is easily taken for 'getUser'; set a name in @Tool that differs by a word
    String user() {
        return "";
    }

    /** Finds all of them. */
    @Tool
    String getUsers() { // warning: [LatheSimilarNames] tool name 'getUsers' is easily taken for 'getUser'; set a name in @Tool that differs by a word
        return "";
    }

    /** Finds one of them. */
    @Tool(name = "getuser") // warning: [LatheSimilarNames] tool name 'getuser' is easily taken for 'getUser'; set a name in @Tool that differs by a word
    String found() {
        return "";
    }

    /** Lists all of them. */
    @Tool
    String listUsers() {
        return "";
    }
}

class Users {
    /** Finds one of them. */
    @Tool(name = "get-user")
    String user() {
        return "";
    }

    /** Finds all of them. */
    @Tool(name = "get-people")
    String people() {
        return "";
    }
}

/** A letter makes another word, and another order another meaning. */
class Pages {
    /** Makes it so that nobody sees it. */
    @Tool
    void closePage() {}

    /** Makes a second one of it. */
    @Tool
    void clonePage() {}

    /** Writes it as Markdown. */
    @Tool
    void htmlToMarkdown() {}

    /** Writes it as HTML. */
    @Tool
    void markdownToHtml() {}

    /** Hashes with 160 bits. */
    @Tool
    void sha1() {}

    /** Hashes with 256 bits. */
    @Tool
    void sha256() {}
}

/** What it inherits is judged where that is. */
class Heir extends SimilarNames {
    /** Moves one of them. */
    @Tool
    String moveUser() {
        return "";
    }
}
