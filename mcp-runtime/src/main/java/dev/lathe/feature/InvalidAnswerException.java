package dev.lathe.feature;

/**
 * What the client's user has filled in does not fit its form; the message has a line for each mistake. The first line
 * keeps a model from looking for these in the arguments of its call.
 */
final class InvalidAnswerException extends ToolException {

    private static final long serialVersionUID = 1L;

    InvalidAnswerException(Violations violations) {
        super("the answer does not fit the form that was asked\n" + violations.text());
    }
}
