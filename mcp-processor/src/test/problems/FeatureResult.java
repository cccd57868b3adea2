package com.example;

import dev.lathe.annotation.Complete;
import dev.lathe.annotation.Prompt;
import dev.lathe.feature.Content;
import dev.lathe.feature.PromptMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** What a feature returns is something that a client of it understands. */
class FeatureResult {

    record Letter(String text) {}

    /** Counts all the words. */
    @Prompt
    int count() { // problem: [LatheFeatureResult] @Prompt method 'count' cannot return 'int'; return a 'String', 'Content', a 'List' of it, 'PromptMessage', a 'List' of it, or 'PromptResult'
        return 1;
    }

    /** Does nothing at all. */
    @Prompt
    void nothing() {} // problem: [LatheFeatureResult] @Prompt method 'nothing' cannot return 'void'; …

    /** Does nothing at last. */
    @Prompt
    CompletableFuture<Void> atLast() { // problem: [LatheFeatureResult] @Prompt method 'atLast' cannot return 'void'; …
        return CompletableFuture.completedFuture(null);
    }

    /** Writes a good letter. */
    @Prompt
    Letter write() { // problem: [LatheFeatureResult] @Prompt method 'write' cannot return 'FeatureResult.Letter'; …
        return new Letter("");
    }

    /** Says many lines at once. */
    @Prompt
    List<String> lines() { // problem: [LatheFeatureResult] @Prompt method 'lines' cannot return 'List<String>'; …
        return List.of();
    }

    /** Says something at any time. */
    @Prompt
    Set<PromptMessage> any() { // problem: [LatheFeatureResult] @Prompt method 'any' cannot return 'Set<PromptMessage>'; …
        return Set.of();
    }

    /** Says something in the end. */
    @Prompt
    CompletableFuture<Map<String, Content>> end() { // problem: [LatheFeatureResult] @Prompt method 'end' cannot return 'Map<String, Content>'; …
        return CompletableFuture.completedFuture(Map.of());
    }

    /**
     * Greets one of us.
     *
     * @param name whom
     * @param place where we are
     * @param time when it is
     */
    @Prompt
    Optional<List<Content>> greet(String name, String place, String time) {
        return Optional.empty();
    }

    @Complete(prompt = "greet")
    String name(String name) { // problem: [LatheFeatureResult] @Complete method 'name' cannot return 'String'; return a 'List' of what it could be, or 'Completion'
        return name;
    }

    @Complete(prompt = "greet")
    List<Letter> place(String place) { // problem: [LatheFeatureResult] @Complete method 'place' cannot return 'List<FeatureResult.Letter>'; …
        return List.of();
    }

    @Complete(prompt = "greet")
    String[] time(String time) { // problem: [LatheFeatureResult] @Complete method 'time' cannot return 'String[]'; …
        return new String[0];
    }

    static class Drafts<T> {

        /** Writes a first draft. */
        @Prompt
        T draft() { // problem: [LatheTypeParameter] 'T' is a type parameter…
            return null;
        }

        /**
         * Greets one of us.
         *
         * @param name whom
         */
        @Prompt
        String greet(String name) {
            return "Hello.";
        }

        @Complete(prompt = "greet")
        List<T> name(String name) { // problem: [LatheTypeParameter] 'T' is a type parameter…
            return List.of();
        }
    }
}
