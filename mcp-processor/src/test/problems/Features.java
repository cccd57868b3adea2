package com.example;

import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Tool;

@McpServer(
        name = "counter",
        version = "1.0.0",
        features = {
            String.class, // problem: [LatheUnknownFeatures] 'String' has no @Tool, @Prompt, @Resource or @Complete method; add one or remove it from features
            int.class, // problem: [LatheUnknownFeatures] 'int' has no @Tool…
            String[].class, // problem: [LatheUnknownFeatures] 'String[]' has no @Tool…
            Counter.class,
            Counter.class, // problem: [LatheRepeatedFeatures] the tools of 'Counter' are already served; remove it from features
            Features.class // problem: [LatheRepeatedFeatures] the tools of 'Features' are already served; remove it from features
        })
class Features {
    /** Counts what there is. */
    @Tool
    int countUp() {
        return 1;
    }
}

@McpServer(name = "counter", version = "1.0.0", features = Empty.class) // problem: [LatheUnknownFeatures] 'Empty' has no @Tool…
class Single {}

class Empty {}

class Counter {
    /** Counts what there is. */
    @Tool
    int count() {
        return 1;
    }
}
