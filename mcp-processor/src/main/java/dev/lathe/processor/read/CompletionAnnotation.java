package dev.lathe.processor.read;

import dev.lathe.processor.model.CompletionMethod;
import dev.lathe.processor.model.CompletionMethod.Target;
import dev.lathe.processor.model.FeatureKind;
import dev.lathe.processor.model.FeatureMethod;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.Presence;
import dev.lathe.processor.model.Result;
import dev.lathe.processor.model.Result.Passed.Content;
import dev.lathe.processor.model.Scalar;
import dev.lathe.processor.model.Shape.ScalarShape;
import dev.lathe.processor.model.Shape.SequenceShape;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.model.TypeUse;
import dev.lathe.processor.model.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The annotation of a method that completes an argument. */
interface CompletionAnnotation extends FeatureAnnotation {

    /** What the user has done it all with. */
    List<PassedType> PASSED = List.of(new PassedType("dev.lathe.feature.Completion", Content.RESULT));

    /** Returns what it says that it completes an argument of. */
    List<Target> targets();

    /** Returns the name of the argument, unless it is that of the first parameter. */
    default Optional<Written> argument() {
        return Optional.empty();
    }

    @Override
    default FeatureKind kind() {
        return FeatureKind.COMPLETION;
    }

    @Override
    default String description() {
        return "";
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
        List<Parameter> parameters = new ArrayList<>(TextParameters.of(read));
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i) instanceof Slot first) {
                if (isText(first)) {
                    Written name = new Written(first.name(), first.nameSite());
                    parameters.set(i, new Parameter.Beginning(first.javaName(), name));
                }
                break;
            }
        }
        return parameters;
    }

    @Override
    default Result result(TypeUse type, String description) {
        return type.shape() instanceof SequenceShape values
                        && TextParameters.remedy(values.element()).isEmpty()
                ? new Result.Texts(values, type.presence())
                : new Result.Misfit(type);
    }

    @Override
    default CompletionMethod feature(FeatureMethod method, String description) {
        List<Target> targets = targets().stream()
                .map(target -> new Target(target.reference(), shown(target.key(), method)))
                .toList();
        return new CompletionMethod(method, targets, argument(method));
    }

    private Written argument(FeatureMethod method) {
        Optional<Written> first = method.beginning().map(Parameter.Beginning::name);
        return argument()
                .map(written -> shown(written, method))
                .or(() -> first)
                .orElseGet(() -> new Written(method.name(), method.site()));
    }

    private static Written shown(Written written, FeatureMethod method) {
        return method.declarer().isSource() ? written : new Written(written.text(), method.site());
    }

    private static boolean isText(Slot slot) {
        return slot.presence() == Presence.REQUIRED
                && slot.shape() instanceof ScalarShape scalar
                && scalar.scalar() == Scalar.STRING;
    }
}
