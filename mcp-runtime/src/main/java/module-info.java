/** Serves the features that the processor has generated. */
module dev.lathe.runtime {
    requires static org.jspecify;
    requires transitive dev.lathe.annotation;

    exports dev.lathe.json;
}
