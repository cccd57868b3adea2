package com.example;

import dev.lathe.annotation.Icon;
import dev.lathe.annotation.Meta;
import dev.lathe.annotation.Tool;

/** What a list of tools says beside names and schemas. */
public final class Payments {

    /** Lists all payments. */
    @Tool(title = "All payments", readOnly = true, idempotent = true, openWorld = false)
    public String list() {
        return "none";
    }

    /**
     * The annotation's text wins over this one.
     *
     * @param id which one
     */
    @Tool(description = "Cancels a payment.", readOnly = false, destructive = true)
    public void cancel(String id) {}

    /** Shows the balance. */
    @Tool(
            icons = {
                @Icon(
                        src = "https://example.com/coin.png",
                        mimeType = "image/png",
                        sizes = {"48x48", "96x96"}),
                @Icon(src = "data:image/svg+xml;base64,PHN2Zy8+", sizes = "any", theme = "dark")
            },
            meta = {
                @Meta(name = "com.example/team", json = "\"billing\""),
                @Meta(name = "com.example/limits", json = "{ \"daily\": 3.50, \"currencies\": [\"CHF\", null, true] }")
            })
    public double balance() {
        return 0.5;
    }
}
