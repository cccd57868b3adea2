package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.processor.compiled.Broken;
import java.util.List;

/** A record is told once of its mistakes, at the component, however many tools use it. */
class UnsupportedComponent {
    /**
     * Starts a job.
     *
     * @param job the job
     */
    @Tool
    void start(Job job) {}

    /**
     * Starts jobs.
     *
     * @param jobs the jobs
     */
    @Tool
    List<Job> startAll(List<Job> jobs) {
        return jobs;
    }

    /**
     * Builds a tree.
     *
     * @param tree the tree
     */
    @Tool
    void build(Tree<String> tree) {}
}

class OtherUser {
    /**
     * Stops a job.
     *
     * @param job the job
     */
    @Tool
    void stop(Job job) {}
}

/**
 * A job.
 *
 * @param name its name
 * @param worker who does it
 * @param next what comes next
 */
record Job(
        String name,
        List<Thread> worker, // problem: [LatheUnsupportedType] 'Thread' has no JSON shape; use a record, …
        List<Job> next) {}

/**
 * A tree that is another type at each level, without end.
 *
 * @param value what it holds
 * @param below what is below it
 */
record Tree<T>(
        T value,
        List<Tree<List<T>>> below) {} // problem: [LatheUnsupportedType] 'Tree<T>' has no JSON shape; use type arguments that do not grow inside it
