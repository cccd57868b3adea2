package com.example;

import dev.lathe.annotation.Tool;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

class ResultType {
    /**
     * Takes what only a result can be.
     *
     * @param bytes some bytes
     * @param numbers some numbers
     * @param report a report
     * @param reports more of them
     * @param outcome a report or none
     */
    @Tool
    Stream<Report> take(
            InputStream bytes, // problem: [LatheResultType] 'InputStream' can be a result only; use 'byte[]'
            Stream<Integer> numbers, // problem: [LatheResultType] 'Stream' can be a result only; use 'List'
            Report report, // problem: [LatheResultType] 'ResultType.Report' can be a result only; use a record, or give it setters or one constructor whose parameters are known by name
            List<Report> reports, // problem: [LatheResultType] 'ResultType.Report' can be a result only; use a record, …
            Outcome outcome) { // problem: [LatheResultType] 'ResultType.Failure' can be a result only; use a record, …
        return Stream.of();
    }

    /** A report or none. */
    sealed interface Outcome {}

    /** No report. */
    static final class Failure implements Outcome {
        /** Returns why not. */
        public String getReason() {
            return "none";
        }
    }

    /** A report that makes itself up. */
    static final class Report {
        /** Returns the number of pages. */
        public int getPages() {
            return 1;
        }
    }
}
