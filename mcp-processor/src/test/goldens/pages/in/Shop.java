package com.example;

import dev.lathe.annotation.Meta;
import dev.lathe.annotation.Page;
import dev.lathe.annotation.Resource;
import dev.lathe.annotation.Tool;

/** Tools whose results are shown in pages. */
@Page(
        uri = "ui://shop/chart",
        file = "pages/chart.html",
        title = "Sales",
        description = "Draws sales.",
        connectDomains = {"https://api.example.com", "wss://live.example.com:8443", "http://localhost:3000"},
        resourceDomains = "https://*.example.com",
        frameDomains = "https://video.example.com",
        baseUriDomains = "https://cdn.example.com",
        permissions = {Page.Permission.CAMERA, Page.Permission.CLIPBOARD_WRITE},
        domain = "shop.example.com",
        prefersBorder = true)
@Page(uri = "ui://shop/sales", file = "pages/plain.html", name = "sales", prefersBorder = false)
@Page(uri = "ui://shop/plain", file = "pages/plain.html")
public final class Shop {

    /** Sums up the sales. */
    @Tool(ui = "ui://shop/chart", meta = @Meta(name = "com.example/team", json = "\"sales\""))
    public String sales() {
        return "none";
    }

    /** Sums up the sales once more. */
    @Tool(ui = "ui://shop/sales", visibility = Tool.Visibility.APP)
    public String refresh() {
        return "none";
    }

    /** Looks for sales. */
    @Tool(ui = "ui://shop/plain", visibility = {Tool.Visibility.MODEL, Tool.Visibility.APP})
    public String look() {
        return "none";
    }

    /** Counts the sales. */
    @Tool(ui = "ui://shop/made")
    public String count() {
        return "none";
    }

    /** Presses a button. */
    @Tool(visibility = Tool.Visibility.APP)
    public String press() {
        return "pressed";
    }

    /** Shows how many there are. */
    @Resource(uri = "ui://shop/made", mimeType = "text/html;profile=mcp-app")
    public String made() {
        return "<!doctype html>";
    }
}
