package com.example;

import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;
import dev.lathe.processor.compiled.Shelter;

class UnreachableClass {

    private static class Hidden { // problem: [LatheUnreachableClass] class 'UnreachableClass.Hidden' cannot be reached from package 'com.example'; make it less private
        /** Counts what there is. */
        @Tool
        int count() {
            return 1;
        }

        static class Inside { // problem: [LatheUnreachableClass] class 'UnreachableClass.Hidden.Inside' cannot be reached from package 'com.example'; make it less private
            /** Counts what there is. */
            @Tool
            int count() {
                return 1;
            }
        }
    }

    @McpServer(name = "counter", version = "1.0.0", features = Hidden.class)
    static class Server {}
}

class Heir extends Shelter {
    @McpServer(name = "counter", version = "1.0.0", features = Sheltered.class) // problem: [LatheUnreachableClass] class 'Shelter.Sheltered' cannot be reached from package 'com.example'; make it less private
    static class Server {}
}
