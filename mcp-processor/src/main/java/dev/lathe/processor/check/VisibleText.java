package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.Shape;
import dev.lathe.processor.model.Shape.EnumShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;
import dev.lathe.processor.problem.Site;

/** Whatever a model reads, a person can see in the source: no characters without width, no change of direction. */
final class VisibleText implements Check {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final int COMBINING_GRAPHEME_JOINER = 0x034F;
    private static final int HANGUL_FILLER = 0x3164;
    private static final int HALFWIDTH_HANGUL_FILLER = 0xFFA0;

    @Override
    public void check(FeatureClass features, Problems problems) {
        features.tools().forEach(tool -> checkTool(tool, problems));
        features.slots().forEach(slot -> checkSlot(slot, problems));
        features.declared()
                .objects()
                .forEach((shape, object) -> check(
                        "description of '" + shape.name().nested() + "'",
                        object.description(),
                        object.site(),
                        problems));
    }

    private static void checkTool(ToolMethod tool, Problems problems) {
        check("title of '" + tool.method() + "'", tool.title(), tool.site(), problems);
        check("description of '" + tool.method() + "'", tool.description(), tool.site(), problems);
        if (tool.result().settled() instanceof Result.Structured result) {
            check("description of the result", result.description(), tool.site(), problems);
            checkConstants(result.shape(), tool.site(), problems);
        }
    }

    private static void checkSlot(Slot slot, Problems problems) {
        check("name of '" + slot.javaName() + "'", slot.name(), slot.nameSite(), problems);
        check("description of '" + slot.javaName() + "'", slot.description(), slot.site(), problems);
        checkConstants(slot.shape(), slot.site(), problems);
    }

    private static void checkConstants(Shape shape, Site site, Problems problems) {
        if (shape instanceof EnumShape enumeration) {
            enumeration
                    .constants()
                    .forEach(constant ->
                            check("description of '" + constant.name() + "'", constant.description(), site, problems));
        }
        shape.parts().forEach(part -> checkConstants(part, site, problems));
    }

    static void check(String what, String text, Site site, Problems problems) {
        text.codePoints()
                .filter(VisibleText::isHidden)
                .findFirst()
                .ifPresent(character ->
                        problems.report(site, Problem.HIDDEN_TEXT, what, String.format("U+%04X", character)));
    }

    /** What joins the parts of an emoji is hidden too, but changes what a person sees. */
    private static boolean isHidden(int character) {
        return switch (character) {
            case ZERO_WIDTH_JOINER, EMOJI_STYLE -> false;
            case COMBINING_GRAPHEME_JOINER, HANGUL_FILLER, HALFWIDTH_HANGUL_FILLER -> true;
            default -> Character.getType(character) == Character.FORMAT;
        };
    }
}
