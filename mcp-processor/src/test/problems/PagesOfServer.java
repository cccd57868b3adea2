package com.example;

import dev.lathe.annotation.McpServer;
import dev.lathe.annotation.Page;
import dev.lathe.annotation.Resource;
import dev.lathe.annotation.Tool;

@McpServer(
        name = "shop",
        version = "1.0.0",
        features = {
            PageOfShop.class,
            PageOfStore.class, // problem: [LatheDuplicateTool] page URI 'ui://shop/chart' is already taken by 'PageOfShop.plain'; set another URI in @Page
            ResourceOfStore.class, // problem: [LatheDuplicateTool] resource URI 'ui://shop/chart' is already taken by 'PageOfShop.plain'; set another URI in @Resource
            OtherPage.class
        })
class PagesOfServer {}

@Page(uri = "ui://shop/chart", file = "pages/plain.html")
class PageOfShop {
    /** Draws what there is. */
    @Tool(ui = "ui://shop/chart")
    public String draw() {
        return "drawn";
    }
}

@Page(uri = "ui://shop/chart", file = "pages/plain.html")
class PageOfStore {
    /** Draws what is stored. */
    @Tool(ui = "ui://shop/chart")
    public String stored() {
        return "drawn";
    }
}

class ResourceOfStore {
    /** A page that is made. */
    @Resource(uri = "ui://shop/chart", mimeType = "text/html;profile=mcp-app")
    public String page() {
        return "<!doctype html>";
    }
}

@Page(uri = "ui://shop/other", file = "pages/plain.html")
class OtherPage {
    /** Shows something else. */
    @Tool(ui = "ui://shop/other")
    public String show() {
        return "shown";
    }
}
