package dev.lathe.feature;

/** The arguments of a call are wrong; the message has a line for each mistake. The tool has not been called. */
public final class InvalidArgumentsException extends ToolException {

    private static final long serialVersionUID = 1L;

    InvalidArgumentsException(Violations violations) {
        super(violations.text());
    }
}
