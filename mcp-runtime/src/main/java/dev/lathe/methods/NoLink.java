package dev.lathe.methods;

import dev.lathe.core.ClientLink;
import dev.lathe.question.Need;
import dev.lathe.question.Question;
import java.util.List;
import java.util.concurrent.Callable;

/** The way back to the client where the specification has none: in a completion. */
final class NoLink implements ClientLink {

    private final String label;

    NoLink(String label) {
        this.label = label;
    }

    @Override
    public boolean can(Need need) {
        return false;
    }

    @Override
    public void ask(List<Question<?>> questions) {
        throw new IllegalStateException(
                label + " cannot ask the client anything; only tools, prompts and resources can");
    }

    @Override
    public String once(String key, Callable<String> step) throws Exception {
        return step.call();
    }
}
