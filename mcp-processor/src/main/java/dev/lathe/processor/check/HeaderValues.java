package dev.lathe.processor.check;

import dev.lathe.processor.model.Direction;
import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.JsonType;
import dev.lathe.processor.model.ObjectClass;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Shape.NoShape;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.text.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A header of a tool has a name that HTTP allows, a value of one line, and nothing in it that others should not see.
 */
final class HeaderValues implements Check {

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
    /** In words, since a token is a secret and a number of tokens is none. */
    private static final Pattern SECRET = Pattern.compile(
            "pass ?word|passwd|pwd\\b|pass ?phrase|pass ?code|secrets?\\b"
                    + "|credential|(?:api|access|private|secret) ?keys?\\b|token\\b|\\b(?:jwt|otp|bearer|authorization|cookie)\\b");

    @Override
    public void check(FeatureClass features, Problems problems) {
        features.tools().forEach(tool -> check(tool.method().arguments(), problems));
        for (ObjectClass object : features.declared().objects().values()) {
            check(object.members(), problems);
            check(object.members(Direction.INPUT), problems);
        }
    }

    private static void check(List<Slot> slots, Problems problems) {
        for (Slot slot : slots) {
            slot.header().ifPresent(header -> check(slot, header, problems));
        }
    }

    private static void check(Slot slot, Written header, Problems problems) {
        if (!TOKEN.matcher(header.text()).matches()) {
            problems.report(header.site(), Problem.BAD_HEADER, header.text());
        }
        if (!isAllowed(slot.shape())) {
            problems.report(
                    header.site(),
                    Problem.HEADER_TYPE,
                    header.text(),
                    slot.type().text());
        }
        if (Stream.of(slot.name(), slot.javaName(), header.text()).anyMatch(HeaderValues::isSecret)) {
            problems.report(header.site(), Problem.SECRET_HEADER, header.text(), slot.name());
        }
    }

    static boolean isSecret(String name) {
        return SECRET.matcher(String.join(" ", Words.of(name))).find();
    }

    private static boolean isAllowed(Shape shape) {
        return shape.bare() instanceof EnumShape
                || shape instanceof NoShape
                || shape.bare() instanceof ScalarShape scalar && scalar.scalar().json() != JsonType.NUMBER;
    }
}
