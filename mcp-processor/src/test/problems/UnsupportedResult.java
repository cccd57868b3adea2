package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.feature.Content;
import dev.lathe.feature.ToolResult;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

class UnsupportedResult {
    /** Promises a promise. */
    @Tool
    CompletableFuture<CompletableFuture<Integer>> later() { // problem: [LatheUnsupportedType] 'CompletableFuture<Integer>' has no JSON shape; use 'Integer'
        return CompletableFuture.completedFuture(CompletableFuture.completedFuture(1));
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

    /** Returns a result in a list. */
    @Tool
    List<ToolResult> perhaps() { // problem: [LatheUnsupportedType] 'ToolResult' has no JSON shape; use it as the whole type of a result
        return List.of();
    }

    /** Returns content in order, which is fine. */
    @Tool
    List<? extends Content> listed() {
        return List.of();
    }
}
