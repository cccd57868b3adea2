package com.example;

import dev.lathe.annotation.Tool;
import dev.lathe.feature.Content;
import dev.lathe.feature.ToolResult;
import java.util.List;

/** Results a user makes by hand. */
public final class Camera {

    /** Moves the camera home; there is nothing to say about it. */
    @Tool
    public void home() {}

    /**
     * Turns the camera.
     *
     * @param degrees how far
     */
    @Tool
    public void turn(int degrees) {}

    /** Takes a picture. */
    @Tool
    public Content picture() {
        return Content.image(new byte[] {1, 2, 3}, "image/png");
    }

    /** Says something. */
    @Tool
    public Content status() {
        return Content.text("ready");
    }

    /** Takes a picture and says something about it. */
    @Tool
    public List<Content> explained() {
        return List.of(Content.image(new byte[] {1, 2, 3}, "image/png"), Content.text("a cat"));
    }

    /** Lists what was said. */
    @Tool
    public List<? extends Content> words() {
        return List.of(Content.text("ready"), Content.text("steady"));
    }

    /**
     * Zooms.
     *
     * @param factor how much
     */
    @Tool
    public ToolResult zoom(double factor) {
        return factor > 0 ? ToolResult.text("x" + factor) : ToolResult.error("factor must be more than 0");
    }
}
