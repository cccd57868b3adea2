package com.example;

import dev.lathe.annotation.CacheFor;
import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Resource;
import dev.lathe.annotation.Tool;
import java.util.concurrent.CompletableFuture;

/** What is said of resources. */
class Resources {

    /** Something to read. */
    @Resource(uri = "a://nothing")
    void nothing() {} // problem: [LatheFeatureResult] @Resource method 'nothing' cannot return 'void'; return a 'String', 'byte[]', 'ResourceContents' or what can be written as JSON

    /** Something to read. */
    @Resource(uri = "a://later")
    CompletableFuture<Void> later() { // problem: [LatheFeatureResult] @Resource method 'later' cannot return 'void'…
        return null;
    }

    /** Something to read. */
    @Resource(uri = "a://type", mimeType = "text") // problem: [LatheBadMediaType] media type 'text' is malformed; write one such as 'text/markdown'
    String type() {
        return "";
    }

    /** Something to read. */
    @Resource(uri = "a://parameter", mimeType = "text/html; charset=\"utf-8\"; profile=mcp-app")
    String parameter() {
        return "";
    }

    /** Something to read. */
    @Resource(uri = "a://size", size = -5) // problem: [LatheBadSize] size -5 is negative; write a number of bytes or leave it out
    String size() {
        return "";
    }

    /** Something to read. */
    @Resource(uri = "a://size/{of}", size = 5) // warning: [LatheIgnored] size of a template is ignored; it is many resources, remove the size
    String sizes(String of) {
        return of;
    }

    /** Something to read. */
    @Resource(uri = "a://priority", priority = 1.5) // problem: [LatheBadPriority] priority 1.5 is not from 0 to 1; write one such as 0.5 or leave it out
    String priority() {
        return "";
    }

    /** Something to read. */
    @Resource(uri = "a://priority/none", priority = 0.0 / 0.0) // problem: [LatheBadPriority] priority NaN is not…
    String unordered() {
        return "";
    }

    /** Something to read. */
    @Resource(uri = "a://cached")
    @CacheFor("10m") // problem: [LatheBadCacheTime] '10m' is no time to keep something; write ISO-8601 text such as 'PT10M'
    String cached() {
        return "";
    }

    /** Something to read. */
    @Resource(uri = "a://cached/short")
    @CacheFor("PT0.0001S") // problem: [LatheBadCacheTime] 'PT0.0001S'…
    String tooShort() {
        return "";
    }

    /** Something to read. */
    @Resource(uri = "a://cached/negative")
    @CacheFor("PT-1S") // problem: [LatheBadCacheTime] 'PT-1S'…
    String negative() {
        return "";
    }

    /** Something to read. */
    @Resource(uri = "a://cached/scoped", scopes = "a:read")
    @CacheFor(value = "PT1M", shared = true)
    String scoped() { // warning: [LatheSharedScopes] 'scoped' is for callers with scopes and may be kept for everybody; remove shared or the scopes
        return "";
    }

    /** What is stale at once. */
    @Resource(uri = "a://cached/not")
    @CacheFor("PT0S")
    String notCached() {
        return "";
    }

    /** Is kept by nobody. */
    @Tool
    @CacheFor("PT10M") // warning: [LatheIgnored] @CacheFor on 'tool' is ignored; only what is read from a @Resource is kept, remove it
    void tool() {}

    /** Something to read. */
    @Resource(uri = "a://type") // problem: [LatheDuplicateTool] resource URI 'a://type' is already taken by 'type'; set another URI in @Resource
    String taken() {
        return "";
    }

    /** Something to read. */
    @Resource(uri = "a://over/{loaded}")
    String overloaded(String loaded) {
        return loaded;
    }

    /** Something to read. */
    @Resource(uri = "a://over/{loaded}") // problem: [LatheOverloadedTool] overloads 'overloaded(String)' and 'overloaded(int)' would both be resource 'a://over/{loaded}'; set another URI template in the @Resource of one
    String overloaded(int loaded) {
        return "";
    }

    @Resource(uri = "a://undescribed/{what}")
    String undescribed(String what) { // warning: [LatheMissingDescription] resource 'undescribed' has no description; write Javadoc or set one in @Resource
        return what;
    }
}

@CacheFor("PT10M") // warning: [LatheIgnored] @CacheFor on 'NothingToKeep' is ignored; the class has no @Resource of its own, remove it
class NothingToKeep {}

@CacheFor("soon") // problem: [LatheBadCacheTime] 'soon' is no time to keep something; …
@McpServer(
        name = "library",
        version = "1.0.0",
        features = {
            Shelf.class,
            Board.class, // problem: [LatheDuplicateTool] resource URI 'shelf://all' is already taken by 'Shelf.all'; set another URI in @Resource
            Wall.class // problem: [LatheHiddenTemplate] URI template 'shelf://{name}' is never reached, since 'Shelf.number' has 'shelf://{number}'; change or remove one of them
        })
class Library {}

class Shelf {
    /** Something to read. */
    @Resource(uri = "shelf://all")
    public String all() {
        return "";
    }

    /** Something to read. */
    @Resource(uri = "shelf://{number}")
    public String number(int number) {
        return "";
    }
}

class Board {
    /** Something to read. */
    @Resource(uri = "shelf://all")
    public String everything() {
        return "";
    }
}

class Wall {
    /** Something to read. */
    @Resource(uri = "shelf://{name}")
    public String name(String name) {
        return name;
    }
}
