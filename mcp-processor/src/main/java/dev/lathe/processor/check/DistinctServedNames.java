package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.JavaName;
import dev.lathe.processor.model.ServedClass;
import dev.lathe.processor.model.ServedClass.FeatureKey;
import dev.lathe.processor.model.ServerClass;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import java.util.HashMap;
import java.util.Map;

/** Two classes of a server may not have features of one kind that a client would ask for by the same. */
final class DistinctServedNames implements ServerCheck {

    private record Key(FeatureKind kind, String text) {}

    private record Owner(JavaName type, String method) {}

    @Override
    public void check(ServerClass server, Problems problems) {
        Map<Key, Owner> owners = new HashMap<>();
        for (ServedClass served : server.features()) {
            for (FeatureKey feature : served.features()) {
                Key key = new Key(feature.kind(), feature.key());
                Owner owner = owners.putIfAbsent(key, new Owner(served.name(), feature.method()));
                if (owner != null && !owner.type.equals(served.name())) {
                    problems.report(
                            served.site(),
                            Problem.DUPLICATE_TOOL,
                            feature.kind().noun(),
                            feature.kind().keyword(),
                            feature.key(),
                            owner.type.nested() + "." + owner.method,
                            feature.kind().annotation());
                }
            }
        }
    }
}
