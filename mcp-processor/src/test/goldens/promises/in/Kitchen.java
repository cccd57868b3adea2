package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.feature.Content;
import dev.lathe.feature.ToolException;
import dev.lathe.feature.ToolResult;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

/** What is promised is waited for. */
class Kitchen {

    /** Boils an egg. */
    @Tool
    CompletableFuture<Integer> boil() {
        return CompletableFuture.supplyAsync(() -> 6);
    }

    /** Names the dish of the day. */
    @Tool
    CompletionStage<String> dish() {
        return CompletableFuture.completedStage("soup");
    }

    /** Names a dessert, if there is one. */
    @Tool
    Future<Optional<String>> dessert() {
        return CompletableFuture.completedFuture(Optional.empty());
    }

    /** Cleans. */
    @Tool
    CompletableFuture<Void> clean() {
        return CompletableFuture.completedFuture(null);
    }

    /** Closes. */
    @Tool
    Future<?> close() {
        return CompletableFuture.completedFuture("closed");
    }

    /** Burns the roast. */
    @Tool
    CompletableFuture<List<String>> roast() {
        return CompletableFuture.failedFuture(new ToolException("the roast is burnt"));
    }

    /** Shows the kitchen. */
    @Tool
    CompletionStage<? extends List<Content>> show() {
        return CompletableFuture.completedStage(List.of(Content.text("shiny")));
    }

    /** Serves, perhaps. */
    @Tool
    Optional<ToolResult> serve() {
        return Optional.of(ToolResult.text("served"));
    }

    /** Draws, perhaps. */
    @Tool
    Optional<Content> draw() {
        return Optional.empty();
    }
}
