package dev.lathe.feature;

/** Tells a client that there is no such resource: its URI fits a template, and nothing is there. */
public class ResourceNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The client learns the URI it asked for, and nothing else. */
    public ResourceNotFoundException() {
        super("Resource not found", null, false, false);
    }
}
