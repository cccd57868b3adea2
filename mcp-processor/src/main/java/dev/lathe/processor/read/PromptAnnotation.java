package dev.lathe.processor.read;

import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.PromptMethod;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.Result.Passed.Content;
import dev.lathe.processor.model.TypeUse;
import dev.lathe.processor.model.Written;
import java.util.List;

/** The annotation of a prompt. */
interface PromptAnnotation extends ListedAnnotation {

    /** What a conversation goes on with. */
    List<PassedType> PASSED = List.of(
            new PassedType("dev.lathe.feature.PromptResult", Content.RESULT),
            new PassedType("dev.lathe.feature.PromptMessage", Content.MESSAGES),
            new PassedType("dev.lathe.feature.Content", Content.PIECES));

    @Override
    default FeatureKind kind() {
        return FeatureKind.PROMPT;
    }

    @Override
    default String key(String method) {
        return name().map(Written::text).orElse(method);
    }

    @Override
    default List<PassedType> passed() {
        return PASSED;
    }

    /** A class among them is a mistake, whatever is in it. */
    @Override
    default Reading noting(Reading reading) {
        return reading.aside();
    }

    @Override
    default List<Parameter> parameters(List<Parameter> read) {
        return TextParameters.of(read);
    }

    @Override
    default Result result(TypeUse type, String description) {
        return new Result.Misfit(type);
    }

    @Override
    default PromptMethod feature(FeatureMethod method, String description) {
        return new PromptMethod(method, presentation(method, description), limits());
    }
}
