package dev.lathe.process;

import dev.lathe.json.JsonObject;
import dev.lathe.seal.Binding;
import dev.lathe.seal.KeyRing;
import dev.lathe.seal.Seal;
import dev.lathe.seal.SingleUse;
import java.util.Optional;

/** A program that has all it takes to seal something, and does so if it has an argument. */
final class Sealing {

    private Sealing() {}

    public static void main(String[] arguments) {
        SingleUse.inProcess();
        Seal.of(KeyRing.random());
        Seal seal = Seal.of(KeyRing.of(new byte[KeyRing.KEY_BYTES]));
        if (arguments.length > 0) {
            seal.seal(new byte[0], Binding.of("tools/call", "book", JsonObject.EMPTY, Optional.empty()));
        }
    }
}
