package dev.lathe.question;

import dev.lathe.feature.Root;
import dev.lathe.json.JsonObject;
import java.util.List;

/** The files and directories that the client considers relevant (Roots). */
public final class RootsQuestion extends Question<List<Root>> {

    public RootsQuestion(String key) {
        super(key, "roots/list", NO_PARAMS, Need.ROOTS);
    }

    @Override
    protected List<Root> read(JsonObject result) {
        return Root.read(result);
    }
}
