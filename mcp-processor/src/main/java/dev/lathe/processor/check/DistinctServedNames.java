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

    /** What to call a feature, and where its key is set. */
    private record Words(String noun, String keyword, String annotation) {

        static Words of(FeatureKind kind) {
            return new Words(kind.noun(), kind.keyword(), kind.annotation());
        }
    }

    private static final Words PAGE = new Words("page", "URI", "@Page");

    @Override
    public void check(ServerClass server, Problems problems) {
        Map<Key, Owner> owners = new HashMap<>();
        for (ServedClass served : server.features()) {
            served.features().forEach(next -> check(next, Words.of(next.kind()), served, owners, problems));
            served.pages().forEach(next -> check(next, PAGE, served, owners, problems));
        }
    }

    private static void check(
            FeatureKey feature, Words words, ServedClass served, Map<Key, Owner> owners, Problems problems) {
        Key key = new Key(feature.kind(), feature.key());
        Owner owner = owners.putIfAbsent(key, new Owner(served.name(), feature.method()));
        if (owner != null && !owner.type.equals(served.name())) {
            problems.report(
                    served.site(),
                    Problem.DUPLICATE_TOOL,
                    words.noun,
                    words.keyword,
                    feature.key(),
                    owner.type.nested() + "." + owner.method,
                    words.annotation);
        }
    }
}
