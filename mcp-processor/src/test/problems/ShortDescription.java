package com.example;

import dev.lathe.annotation.Arg;
import dev.lathe.annotation.Tool;
import java.util.List;

class ShortDescription {
    /** Counts. */
    @Tool
    int countAll() { // warning: [LatheShortDescription] description 'Counts.' of tool 'countAll' tells hardly more than the name; say what it does to what, and what it returns
        return 1;
    }

    /** Sums up. */
    @Tool
    int total() { // warning: [LatheShortDescription] description 'Sums up.' of tool 'total' tells hardly more than the name; …
        return 1;
    }

    /**
     * Copies the files of a folder.
     *
     * @param folderId the folder's ID
     * @param name a name
     * @param size ...
     * @param label the label
     */
    @Tool(name = "copy_folder_files")
    void copy( // warning: [LatheShortDescription] description 'Copies the files of a folder.' of tool 'copy_folder_files' tells hardly more than the name; …
            String folderId, // warning: [LatheShortDescription] description 'the folder's ID' of argument 'folderId' tells hardly more than the name; say what it stands for
            @Arg(description = "names") List<String> name, // warning: [LatheShortDescription] description 'names' of argument 'name' tells hardly more than the name; say what it stands for
            int size, // warning: [LatheShortDescription] description '...' of argument 'size' tells hardly more than the name; …
            Label label) {}

    /**
     * A label, which says itself what it is.
     *
     * @param text the text
     * @param color the color
     */
    record Label(
            String text, // warning: [LatheShortDescription] description 'the text' of component 'text' tells hardly more than the name; say what it stands for
            Color color) {}

    enum Color {
        RED
    }

    /**
     * 合計を返す
     *
     * @param a the first number
     * @param b in cm
     * @param userName the full name of the user
     * @param limit how many
     */
    @Tool
    Measure sum(int a, int b, String userName, int limit) {
        return new Measure(1);
    }

    /** @param meters the meters */
    record Measure(int meters) {}
}
