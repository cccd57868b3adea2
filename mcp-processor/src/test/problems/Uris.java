package com.example;

import dev.lathe.annotation.Resource;

/** What is no URI. */
class Uris {

    /** Something to read. */
    @Resource(uri = "hours") // problem: [LatheBadUri] URI 'hours' is wrong at column 1: it has no scheme; begin with one such as 'city://'
    String relative() {
        return "";
    }

    /** Something to read. */
    @Resource(uri = "Library://hours") // problem: [LatheBadUri] URI 'Library://hours' is wrong at column 1: scheme 'Library' is not in lower case; write 'library'
    String upperCase() {
        return "";
    }

    /** Something to read. */
    @Resource(uri = "library://opening hours") // problem: [LatheBadUri] URI 'library://opening hours' is wrong at column 18: …
    String blank() {
        return "";
    }

    /** Something to read. */
    @Resource(uri = "library://hours#sunday") // problem: [LatheBadUri] URI 'library://hours#sunday' is wrong at column 16: '#' begins a fragment, which servers are not sent; remove it and what follows
    String fragment() {
        return "";
    }

    /** Nothing is told of the variable besides. */
    @Resource(uri = "library://{day") // problem: [LatheBadUri] URI 'library://{day' is wrong at column 11: '{' is not closed; write '}' behind the name
    String open(String day) {
        return day;
    }

    /** Something to read. */
    @Resource(uri = "library://{day*}") // problem: [LatheBadUri] URI 'library://{day*}' is wrong at column …
    String modified(String day) {
        return day;
    }

    /** Something to read. */
    @Resource(uri = "") // problem: [LatheBadUri] URI '' is wrong at column 1: …
    String none() {
        return "";
    }
}
