package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.processor.compiled.Book;

class Libraries {

    // > book {"x": {"title": "a", "page_count": 7}}
    // ~ book {"x": {"title": "a", "pages": 7}}
    @Tool
    Book book(Book x) {
        return x;
    }
}
