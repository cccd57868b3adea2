package dev.lathe.processor.read;

import dev.lathe.processor.model.Result.Passed.Content;

/** A type of the runtime that is passed on as it is, and so is a list of it, unless it is a whole result. */
record PassedType(String name, Content content) {}
