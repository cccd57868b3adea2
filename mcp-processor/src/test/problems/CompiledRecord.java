package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.processor.compiled.Book;
import dev.lathe.processor.compiled.Broken;
import dev.lathe.processor.compiled.Defaulted;
import java.util.List;

/** What is wrong with a record that is compiled already is told where it is used: there is nowhere else. */
class CompiledRecord {
    /**
     * Uses records.
     *
     * @param first this is fine
     * @param broken a record
     * @param defaulted more of them
     * @param book what to read
     */
    @Tool
    void use(
            int first,
            Broken broken, // problem: [LatheUnsupportedType] 'Thread' in 'Broken' has no JSON shape; …
            List<Defaulted> defaulted, // problem: [LatheBadDefault] default 'many' of 'count' is no int; …
            Book book) {} // warning: [LatheIgnored] @JsonFormat on 'Book.getPages' is ignored; use a type whose JSON it is
}
