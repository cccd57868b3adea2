package dev.lathe.core;

import dev.lathe.feature.Entry;
import dev.lathe.feature.ToolException;
import dev.lathe.secret.Secrets;
import java.util.Optional;

/** Secrets, each for the features that declare it. */
public record DeclaredSecrets(Secrets all) {

    /** Says which secrets are missing that features of this table declare, before anybody asks for one. */
    public void check(FeatureTable table) {
        for (FeatureTable.Offer<? extends Entry> tool : table.tools()) {
            for (String name : tool.entry().secrets()) {
                if (!isThere(name)) {
                    warn("tool '" + tool.entry().key() + "' needs the secret '" + name + "'; set the variable " + name
                            + " or " + name + "_FILE, or put it into .env");
                }
            }
        }
    }

    /** A logger costs milliseconds of a start, and most have nothing to say. */
    private static void warn(String message) {
        System.getLogger("dev.lathe.secret").log(System.Logger.Level.WARNING, message);
    }

    /** Returns the secret of that name for a call of the feature. */
    String of(Entry feature, String name) {
        if (!feature.secrets().contains(name)) {
            throw new IllegalStateException(
                    "'" + feature.key() + "' does not declare the secret '" + name + "'; add it to secrets");
        }
        Optional<String> secret = all.find(name);
        if (secret.isEmpty()) {
            throw new ToolException("the server has no secret '" + name + "', which this needs");
        }
        return secret.get();
    }

    private boolean isThere(String name) {
        try {
            return all.find(name).isPresent();
        } catch (RuntimeException unreadable) {
            Failures.log("the secret '" + name + "'", unreadable);
            return true;
        }
    }
}
