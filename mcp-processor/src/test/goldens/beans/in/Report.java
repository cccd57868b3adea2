package com.example;

/** A report. */
class Report {
    /** How many pages it has. */
    public int getPages() {
        return 3;
    }
}
