/** Turns annotated classes into MCP features at compile time. */
module dev.lathe.processor {
    requires static com.google.auto.service;
    requires static org.jspecify;
    requires com.fasterxml.jackson.databind;
    requires com.palantir.javapoet;
    requires java.compiler;

    provides javax.annotation.processing.Processor with
            dev.lathe.processor.DocumentationProcessor,
            dev.lathe.processor.LatheProcessor;
}
