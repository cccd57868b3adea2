package dev.lathe.processor.compiled;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Is compiled before what uses it. */
public record Constrained(@Min(1) int x, @Size(max = 2) String[] texts, List<@Min(1) Integer> numbers) {}
