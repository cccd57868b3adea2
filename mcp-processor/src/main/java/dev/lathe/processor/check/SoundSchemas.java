package dev.lathe.processor.check;

import dev.lathe.processor.model.FeatureClass;
import dev.lathe.processor.model.ToolMethod;
import dev.lathe.processor.model.Written;
import dev.lathe.processor.problem.Problem;
import dev.lathe.processor.problem.Problems;

/** A client that cannot read the schema of a tool may well lose all tools, so one that the user wrote is read here. */
final class SoundSchemas implements Check {

    @Override
    public void check(FeatureClass features, Problems problems) {
        for (ToolMethod tool : features.tools()) {
            tool.inputSchema().ifPresent(schema -> check(tool, schema, problems));
        }
    }

    private static void check(ToolMethod tool, Written schema, Problems problems) {
        String name = tool.key().text();
        WrittenSchema.mistake(schema.text())
                .ifPresent(mistake ->
                        problems.report(schema.site(), Problem.BAD_SCHEMA, name, mistake.cause(), mistake.remedy()));
        if (tool.strict()) {
            problems.report(schema.site(), Problem.STRICT_SCHEMA, name);
        }
    }
}
