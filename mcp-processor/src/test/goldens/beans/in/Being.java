package com.example;

/** Whatever lives. */
abstract class Being {
    private String kind = "";

    /** What kind of being it is. */
    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
