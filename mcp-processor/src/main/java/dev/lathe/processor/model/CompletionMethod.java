package dev.lathe.processor.model;

import java.util.List;

/**
 * A method annotated with {@code @Complete}.
 *
 * @param targets what it says that it completes an argument of: one thing, unless it is mistaken
 * @param argument the name of the argument
 */
public record CompletionMethod(FeatureMethod method, List<Target> targets, Written argument) implements Feature {

    public CompletionMethod {
        targets = List.copyOf(targets);
    }

    /** What an argument is completed of, by what a client asks for it by. */
    public record Target(Reference reference, Written key) {

        /** Tells whether it is this feature, which may be called by its name, too. */
        public boolean names(ListedFeature feature) {
            String name = feature.presentation().name().text();
            return feature.reference().filter(reference::equals).isPresent()
                    && List.of(feature.key().text(), name).contains(key.text());
        }
    }

    @Override
    public Written key() {
        String completed = targets.size() == 1 ? targets.get(0).key().text() + '#' + argument.text() : method.name();
        return new Written(completed, argument.site());
    }

    boolean completes(ListedFeature feature, Slot slot) {
        return argument.text().equals(slot.name()) && targets.stream().anyMatch(target -> target.names(feature));
    }
}
