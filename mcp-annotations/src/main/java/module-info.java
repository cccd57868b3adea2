/** What a user writes on methods. */
module dev.lathe.annotation {
    exports dev.lathe.annotation;

    requires static org.jspecify;
}
