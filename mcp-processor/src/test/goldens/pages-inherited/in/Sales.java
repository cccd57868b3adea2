package com.example;

import dev.lathe.annotation.Page;
import dev.lathe.annotation.Tool;

/** What every shop has. */
@Page(uri = "ui://shop/plain", file = "pages/plain.html")
public interface Sales {

    /** Sums up the sales. */
    @Tool(ui = "ui://shop/plain")
    String sales();
}
