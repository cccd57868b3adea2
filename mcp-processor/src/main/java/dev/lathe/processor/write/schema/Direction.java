package dev.lathe.processor.write.schema;

/** Whether a schema says what a client may send or what it will get. */
enum Direction {
    INPUT,
    OUTPUT
}
