package com.example;

import dev.lathe.annotation.Tool;

class DestructiveReadOnly {
    /** Takes a user away. */
    @Tool(readOnly = true) // warning: [LatheDestructiveReadOnly] tool 'deleteUser' is marked read-only and its name says 'delete'; remove that mark or set another name in @Tool
    void deleteUser() {}

    /** Takes all users away. */
    @Tool(
            name = "users-purge",
            readOnly = true) // warning: [LatheDestructiveReadOnly] tool 'users-purge' is marked read-only and its name says 'purge'; remove that mark or set another name in @Tool
    void all() {}

    /** Takes some users away. */
    @Tool(
            name = "bulk_drop_users",
            readOnly = true) // warning: [LatheDestructiveReadOnly] tool 'bulk_drop_users' is marked read-only and its name says 'drop'; …
    void some() {}

    /** Takes them all away. */
    @org.mcpjava.server.tools.Tool(
            annotations =
                    @org.mcpjava.server.tools.Tool.Annotations(
                            readOnlyHint = true)) // warning: [LatheDestructiveReadOnly] tool 'wipeOut' is marked read-only and its name says 'wipe'; …
    void wipeOut() {}

    /** Takes a group away. */
    @Tool
    void deleteGroup() {}

    /** Takes a page away. */
    @Tool(readOnly = false)
    void deletePage() {}

    /** Tells how many are lost. */
    @Tool(readOnly = true)
    void getDropRate() {}

    /** Tells what is gone. */
    @Tool(name = "deleted_users", readOnly = true)
    void gone() {}

    /** Tells who is skilled. */
    @Tool(readOnly = true)
    void skillLevels() {}
}
