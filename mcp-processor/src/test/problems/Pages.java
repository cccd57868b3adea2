package com.example;

import dev.lathe.annotation.Meta;
import dev.lathe.annotation.Page;
import dev.lathe.annotation.Resource;
import dev.lathe.annotation.Tool;

class Pages {
    static class UnknownPage {
        /** Draws what there is. */
        @Tool(ui = "ui://shop/chart") // problem: [LatheUnknownPage] 'Pages.UnknownPage' has no page 'ui://shop/chart'; write a @Page with that uri
        String draw() {
            return "drawn";
        }
    }

    @Page(uri = "ui://shop/chart", file = "pages/plain.html")
    static class MistypedPage {
        /** Draws what there is. */
        @Tool(ui = "ui://shop/chart")
        String draw() {
            return "drawn";
        }

        /** Draws what there is once more. */
        @Tool(ui = "ui://shop/cart") // problem: [LatheUnknownPage] 'Pages.MistypedPage' has no page 'ui://shop/cart'; write a @Page with that uri, or did you mean 'ui://shop/chart'?
        String redraw() {
            return "drawn";
        }

        /** Draws what there was. */
        @Tool(ui = "ui://shop/{year}") // problem: [LatheUnknownPage] 'Pages.MistypedPage' has no page 'ui://shop/{year}'; …
        String past() {
            return "drawn";
        }

        /** A page of a year. */
        @Resource(uri = "ui://shop/{year}", mimeType = "text/html;profile=mcp-app")
        String year(int year) {
            return "<!doctype html>";
        }
    }

    static class OtherType {
        /** Draws what there is. */
        @Tool(ui = "ui://shop/chart") // problem: [LathePageType] resource 'ui://shop/chart' is of media type 'text/html', which no client shows as a page; set mimeType 'text/html;profile=mcp-app' in @Resource
        String draw() {
            return "drawn";
        }

        /** What there is. */
        @Resource(uri = "ui://shop/chart", mimeType = "text/html")
        String chart() {
            return "<!doctype html>";
        }
    }

    @Page(
            uri = "https://example.com/chart", // problem: [LathePageUri] page URI 'https://example.com/chart' does not begin with 'ui://'; write one such as 'ui://example/plain'
            file = "pages/plain.html")
    static class OtherScheme {
        /** Draws what there is. */
        @Tool(ui = "https://example.com/chart")
        String draw() {
            return "drawn";
        }
    }

    @Page(
            uri = "ui://", // problem: [LathePageUri] page URI 'ui://' names nothing, or a part of a page; …
            file = "pages/plain.html")
    static class NoPath {
        /** Draws what there is. */
        @Tool(ui = "ui://")
        String draw() {
            return "drawn";
        }
    }

    @Page(
            uri = "ui://shop/chart#top", // problem: [LathePageUri] page URI 'ui://shop/chart#top' names nothing, or a part of a page; …
            file = "pages/plain.html")
    static class Fragment {
        /** Draws what there is. */
        @Tool(ui = "ui://shop/chart#top")
        String draw() {
            return "drawn";
        }
    }

    @Page(
            uri = "ui://shop/{year}", // problem: [LathePageUri] page URI 'ui://shop/{year}' is no URI; …
            file = "pages/plain.html")
    static class Template {
        /** Draws what there is. */
        @Tool(ui = "ui://shop/{year}")
        String draw() {
            return "drawn";
        }
    }

    @Page(uri = "ui://shop/chart", file = "pages/plain.html")
    @Page(uri = "ui://shop/chart", file = "pages/plain.html")
    static class Twice { // problem: [LatheDuplicateTool] page URI 'ui://shop/chart' is already taken by 'plain'; set another URI in @Page
        /** Draws what there is. */
        @Tool(ui = "ui://shop/chart")
        String draw() {
            return "drawn";
        }
    }

    @Page(
            uri = "ui://shop/made", // problem: [LatheDuplicateTool] page URI 'ui://shop/made' is already taken by 'made'; set another URI in @Page
            file = "pages/plain.html")
    static class Taken {
        /** Draws what there is. */
        @Tool(ui = "ui://shop/made")
        String draw() {
            return "drawn";
        }

        /** What there was. */
        @Resource(uri = "ui://shop/made", mimeType = "text/html;profile=mcp-app")
        String made() {
            return "<!doctype html>";
        }
    }

    @Page(
            uri = "ui://shop/missing",
            file = "pages/missing.html") // problem: [LathePageFile] file 'pages/missing.html' of page 'ui://shop/missing' is neither where the classes go, nor on the source path, nor on the class path; put it into src/main/resources, or see docs/apps.md for other builds than Maven's
    static class Missing {
        /** Draws what there is. */
        @Tool(ui = "ui://shop/missing")
        String draw() {
            return "drawn";
        }
    }

    @Page(
            uri = "ui://shop/part",
            file = "pages/part.html") // problem: [LathePageFile] file 'pages/part.html' of page 'ui://shop/part' does not begin with '<!doctype html>'; write that first, and HTML after it
    static class Part {
        /** Draws what there is. */
        @Tool(ui = "ui://shop/part")
        String draw() {
            return "drawn";
        }
    }

    @Page(
            uri = "ui://shop/latin",
            file = "pages/latin.html") // problem: [LathePageFile] file 'pages/latin.html' of page 'ui://shop/latin' is not in UTF-8; save it so
    static class Latin {
        /** Draws what there is. */
        @Tool(ui = "ui://shop/latin")
        String draw() {
            return "drawn";
        }
    }

    @Page(
            uri = "ui://shop/rooted",
            file = "/pages/plain.html") // problem: [LathePageFile] file '/pages/plain.html' of page 'ui://shop/rooted' is no path from the root of the class path; write one such as 'pages/chart.html'
    static class Rooted {
        /** Draws what there is. */
        @Tool(ui = "ui://shop/rooted")
        String draw() {
            return "drawn";
        }
    }

    @Page(
            uri = "ui://shop/above",
            file = "pages/../plain.html") // problem: [LathePageFile] file 'pages/../plain.html' of page 'ui://shop/above' is no path …
    static class Above {
        /** Draws what there is. */
        @Tool(ui = "ui://shop/above")
        String draw() {
            return "drawn";
        }
    }

    @Page(
            uri = "ui://shop/unnamed",
            file = "") // problem: [LathePageFile] file '' of page 'ui://shop/unnamed' is no path …
    static class Unnamed {
        /** Draws what there is. */
        @Tool(ui = "ui://shop/unnamed")
        String draw() {
            return "drawn";
        }
    }

    @Page(
            uri = "ui://shop/chart",
            file = "pages/plain.html",
            connectDomains = {
                "https://api.example.com",
                "wss://api.example.com",
                "ws://localhost:3000",
                "api.example.com", // problem: [LatheBadOrigin] 'api.example.com' in connectDomains is no origin; write one such as 'https://cdn.example.com'
                "http://api.example.com", // problem: [LatheBadOrigin] 'http://api.example.com' in connectDomains is no origin; …
                "https://api.example.com/v1", // problem: [LatheBadOrigin] 'https://api.example.com/v1' in connectDomains is no origin; …
                "https://me@example.com", // problem: [LatheBadOrigin] 'https://me@example.com' in connectDomains is no origin; …
                "https://a.example.com;script-src *" // problem: [LatheBadOrigin] 'https://a.example.com;script-src *' in connectDomains is no origin; …
            },
            resourceDomains = {
                "https://*.example.com:8443",
                "http://[::1]:3000",
                "*", // problem: [LatheBadOrigin] '*' in resourceDomains is no origin; …
                "https://*", // problem: [LatheBadOrigin] 'https://*' in resourceDomains is no origin; …
                "wss://live.example.com" // problem: [LatheBadOrigin] 'wss://live.example.com' in resourceDomains is no origin; …
            })
    static class BadOrigins {
        /** Draws what there is. */
        @Tool(ui = "ui://shop/chart")
        String draw() {
            return "drawn";
        }
    }

    @Page(
            uri = "ui://shop/chart", // warning: [LatheUnshownPage] page 'ui://shop/chart' shows the result of no tool; name it in ui of a @Tool, or remove it
            file = "pages/plain.html")
    static class Unshown {}

    @Page(uri = "ui://shop/chart", file = "pages/plain.html")
    static class NothingShown {
        /** Draws what there is. */
        @Tool(ui = "ui://shop/chart")
        void draw() {} // problem: [LatheNothingShown] tool 'draw' has a page and no result, so there is nothing to show and nothing without one; return a 'String' or a record
    }

    @Page(uri = "ui://shop/chart", file = "pages/plain.html")
    static class TwiceInMeta {
        /** Draws what there is. */
        @Tool(
                ui = "ui://shop/chart",
                meta =
                        @Meta(
                                name = "ui", // problem: [LatheDuplicateMeta] meta 'ui' is already set; …
                                json = "{}"))
        String draw() {
            return "drawn";
        }
    }
}
