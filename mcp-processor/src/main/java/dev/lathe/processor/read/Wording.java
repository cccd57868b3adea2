package dev.lathe.processor.read;

import dev.lathe.processor.javadoc.Javadoc;
import dev.lathe.processor.model.Written;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;

/** What is said of a feature in annotations and Javadoc: with itself, or else with what it overrides. */
final class Wording {

    /** What one method says. */
    private record Words(ExecutableElement method, Javadoc javadoc) {

        Stream<String> ofMethod() {
            Optional<String> description = FeatureAnnotations.find(method).map(FeatureAnnotation::description);
            return Stream.concat(description.stream(), Stream.of(javadoc.main()));
        }

        Stream<String> ofParameter(int index) {
            VariableElement parameter = method.getParameters().get(index);
            Optional<Written> description =
                    ArgAnnotations.of(List.of(parameter)).description();
            String documented = javadoc.parameter(parameter.getSimpleName().toString());
            return Stream.concat(description.map(Written::text).stream(), Stream.of(documented));
        }
    }

    private final List<Words> words;

    private Wording(List<Words> words) {
        this.words = words;
    }

    static Wording of(ExecutableElement method, Inheritance inheritance, Reading reading) {
        return new Wording(inheritance.withOverridden(method).stream()
                .map(next -> new Words(next, reading.ownJavadoc(next)))
                .toList());
    }

    String method() {
        return first(Words::ofMethod);
    }

    String result() {
        return first(next -> Stream.of(next.javadoc.result()));
    }

    /** A parameter is the same as the one at its place, whatever that is called. */
    String parameter(int index) {
        return first(next -> next.ofParameter(index));
    }

    private String first(Function<Words, Stream<String>> texts) {
        Optional<String> found =
                words.stream().flatMap(texts).filter(text -> !text.isEmpty()).findFirst();
        return found.orElse("");
    }
}
