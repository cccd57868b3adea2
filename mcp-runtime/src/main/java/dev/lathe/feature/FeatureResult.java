package dev.lathe.feature;

/** What using a feature gives back. */
public sealed interface FeatureResult permits ToolResult, PromptResult, ResourceResult, Completion {}
