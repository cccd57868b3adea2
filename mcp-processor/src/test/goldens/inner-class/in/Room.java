package com.example;

import dev.lathe.annotation.Tool;

/** Has a class that knows which room it is in. */
public class Room {

    private final String name = "kitchen";

    /** Opens and closes. */
    public class Window {

        /** Says where the window is. */
        @Tool
        public String where() {
            return name;
        }
    }

    /** What can be locked; an interface may stand in a class, and a class in an interface. */
    interface Lock {

        /** Locks. */
        @Tool
        String lock();

        /** Is locked by a key. */
        class Door implements Lock {

            /** Locks the door. */
            @Tool
            @Override
            public String lock() {
                return "locked";
            }
        }
    }
}
