/**
 * Serves the features that the processor has generated.
 *
 * <p>{@code feature} and {@code json} are what tools and generated code see, {@code file} serves directories, and
 * {@code jackson} is for those that have to do with Jackson's trees; {@code server} and {@code launch} start them,
 * {@code seal} and {@code change} have what a fleet shares, keys and changes, {@code task} has the store of tasks,
 * {@code skill} what is said of skills, and {@code wire} is for transports. The rest is nobody's business.
 */
module dev.lathe.runtime {
    requires static com.fasterxml.jackson.databind;
    requires static org.jspecify;
    // Generated code says that it is: a user's module need not require the home of @Generated itself.
    requires static transitive java.compiler;
    requires transitive dev.lathe.annotation;

    exports dev.lathe.change;
    exports dev.lathe.feature;
    exports dev.lathe.file;
    exports dev.lathe.jackson;
    exports dev.lathe.json;
    exports dev.lathe.launch;
    exports dev.lathe.seal;
    exports dev.lathe.secret;
    exports dev.lathe.server;
    exports dev.lathe.skill;
    exports dev.lathe.task;
    exports dev.lathe.wire;
}
