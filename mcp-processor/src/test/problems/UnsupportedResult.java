package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.feature.Content;
import dev.lathe.feature.ToolResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

class UnsupportedResult {
    /** Promises a number. */
    @Tool
    CompletableFuture<Integer> later() { // problem: [LatheUnsupportedType] 'CompletableFuture<Integer>' has no JSON shape; use 'Integer'
        return CompletableFuture.completedFuture(1);
    }

    /** Streams numbers. */
    @Tool
    Stream<Integer> many() { // problem: [LatheUnsupportedType] 'Stream<Integer>' has no JSON shape; use 'List<Integer>'
        return Stream.of(1);
    }

    /** Returns nothing, at length. */
    @Tool
    Void nothing() { // problem: [LatheUnsupportedType] 'Void' has no JSON shape; use 'void'
        return null;
    }

    /** Returns content in no order. */
    @Tool
    Set<Content> contents() { // problem: [LatheUnsupportedType] 'Content' has no JSON shape; use it or a 'List' of it as the whole type of a result
        return Set.of();
    }

    /** Returns a result or not. */
    @Tool
    Optional<ToolResult> perhaps() { // problem: [LatheUnsupportedType] 'ToolResult' has no JSON shape; use it as the whole type of a result
        return Optional.empty();
    }

    /** Returns content in order, which is fine. */
    @Tool
    List<? extends Content> listed() {
        return List.of();
    }
}
