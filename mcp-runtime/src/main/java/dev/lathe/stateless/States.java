package dev.lathe.stateless;

import dev.lathe.core.Params;
import dev.lathe.question.Question;
import dev.lathe.seal.Binding;
import dev.lathe.seal.InvalidStateException;
import dev.lathe.seal.KeyRing;
import dev.lathe.seal.Seal;
import dev.lathe.seal.SingleUse;
import dev.lathe.wire.RpcException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Seals and opens what calls take along from round to round. Makes what it was not given when it is first needed. */
public final class States {

    private @Nullable Seal seal;
    private @Nullable SingleUse spent;

    /**
     * Seals with this, or else with a key of this process, and remembers there what was used, or else in this process.
     */
    public States(Optional<Seal> seal, Optional<SingleUse> spent) {
        this.seal = seal.orElse(null);
        this.spent = spent.orElse(null);
    }

    /** Returns a {@code requestState}. */
    String seal(Learnt learnt, List<Question<?>> open, boolean singleUse, Binding binding) {
        return seal().seal(learnt.toBytes(open, singleUse), binding);
    }

    /**
     * Returns what is in a {@code requestState}. If that counts one time, it has counted now.
     *
     * @throws RpcException if it is none for that binding, or too old, or used up
     */
    Learnt open(String state, Binding binding) {
        try {
            Learnt learnt = Learnt.of(seal().open(state, binding));
            return learnt.singleUse() ? Learnt.of(seal().openOnce(state, binding, spent())) : learnt;
        } catch (InvalidStateException invalid) {
            throw invalid();
        }
    }

    static RpcException invalid() {
        return Params.invalid("Invalid or expired requestState");
    }

    private synchronized Seal seal() {
        if (seal == null) {
            seal = Seal.of(KeyRing.random());
        }
        return seal;
    }

    private synchronized SingleUse spent() {
        if (spent == null) {
            spent = SingleUse.inProcess();
        }
        return spent;
    }
}
