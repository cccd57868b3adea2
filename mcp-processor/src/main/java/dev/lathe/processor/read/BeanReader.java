package dev.lathe.processor.read;

import dev.lathe.processor.javadoc.Javadoc;
import dev.lathe.processor.model.Making;
import dev.lathe.processor.model.ObjectClass;
import dev.lathe.processor.model.Parameter;
import dev.lathe.processor.model.Slot;
import dev.lathe.processor.problem.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads a bean: its getters are what is written; setters, or the parameters of a constructor, what it is made of. */
final class BeanReader {

    private final Reading reading;

    BeanReader(Reading reading) {
        this.reading = reading;
    }

    ObjectClass read(MemberReader members, Javadoc javadoc, boolean isSource, Site site) {
        One bean = new One(members);
        Optional<ExecutableElement> creator = members.creator();
        Optional<Making> making = creator.isPresent() ? bean.created(creator.get()) : bean.making();
        return new ObjectClass(members.description(javadoc), making, bean.members(creator), isSource, site);
    }

    private final class One {
        private final MemberReader members;
        private final BeanMethods methods;

        One(MemberReader members) {
            this.members = members;
            this.methods = BeanMethods.of(members.element(), reading);
        }

        List<Slot> members(Optional<ExecutableElement> creator) {
            List<Slot> written = new ArrayList<>();
            methods.getters()
                    .forEach((name, getter) ->
                            members.gotten(name, getter, ofGetter(name)).ifPresent(written::add));
            return members.sorted(
                    written,
                    creator.stream()
                            .flatMap(maker -> maker.getParameters().stream())
                            .map(parameter -> parameter.getSimpleName().toString())
                            .toList());
        }

        /** What no parameter is for is set afterwards. */
        Optional<Making> created(ExecutableElement creator) {
            return members.call(creator, this::ofGetter)
                    .map(call -> new Making(call.factory(), call.parameters(), settable(call.parameters())));
        }

        Optional<Making> making() {
            TypeElement element = members.element();
            if (element.getModifiers().contains(Modifier.ABSTRACT)
                    || element.getKind().isInterface()) {
                return Optional.empty();
            }
            List<ExecutableElement> constructors = Construction.reachable(element, reading).stream()
                    .filter(next -> !JacksonCreators.isDisabled(next))
                    .toList();
            boolean isPlain =
                    constructors.stream().anyMatch(next -> next.getParameters().isEmpty());
            if (isPlain && !methods.setters().isEmpty()) {
                return Optional.of(new Making(Optional.empty(), List.of(), settable(List.of())));
            }
            List<ExecutableElement> whole = constructors.stream()
                    .filter(next -> !next.getParameters().isEmpty())
                    .toList();
            return whole.size() == 1 ? members.call(whole.get(0), this::ofGetter) : Optional.empty();
        }

        private List<Slot> settable(List<Parameter> besides) {
            List<String> javaNames = besides.stream().map(Parameter::javaName).toList();
            List<String> names = Slot.among(besides).stream().map(Slot::name).toList();
            List<Slot> set = new ArrayList<>();
            methods.setters().forEach((name, setter) -> {
                if (!javaNames.contains(name)) {
                    members.set(name, setter, documented(name, setter))
                            .filter(member -> !names.contains(member.name()))
                            .ifPresent(set::add);
                }
            });
            return set;
        }

        private String documented(String name, ExecutableElement setter) {
            Javadoc javadoc = reading.javadoc(setter);
            String parameter = setter.getParameters().get(0).getSimpleName().toString();
            return Optional.of(ofGetter(name))
                    .filter(text -> !text.isEmpty())
                    .orElseGet(() ->
                            javadoc.parameter(parameter).isEmpty() ? javadoc.main() : javadoc.parameter(parameter));
        }

        private String ofGetter(String name) {
            ExecutableElement getter = methods.getters().get(name);
            return getter == null ? "" : reading.javadoc(getter).getter();
        }
    }
}
