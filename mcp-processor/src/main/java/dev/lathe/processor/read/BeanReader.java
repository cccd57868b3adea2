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
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads a bean: its getters are what is written; setters, or the parameters of a constructor, what it is made of. */
final class BeanReader {

    /** A name that the compiler has made up, since the class file did not tell. */
    private static final Pattern UNKNOWN_NAME = Pattern.compile("arg\\d+");

    private final Reading reading;
    private final SlotReader slots;

    BeanReader(Reading reading, SlotReader slots) {
        this.reading = reading;
        this.slots = slots;
    }

    ObjectClass read(DeclaredType type, Javadoc javadoc, boolean isSource, Site site) {
        BeanMethods methods = BeanMethods.of((TypeElement) type.asElement(), reading);
        One bean = new One(type, methods, isSource ? Optional.empty() : Optional.of(site));
        return new ObjectClass(javadoc.main(), bean.making(), bean.members(), isSource, site);
    }

    /** One bean, and the place where what is wrong with a compiled one is shown. */
    private final class One {
        private final DeclaredType type;
        private final BeanMethods methods;
        private final Optional<Site> use;

        One(DeclaredType type, BeanMethods methods, Optional<Site> use) {
            this.type = type;
            this.methods = methods;
            this.use = use;
        }

        List<Slot> members() {
            List<Slot> members = new ArrayList<>();
            methods.getters().forEach((name, getter) -> {
                TypeMirror value = member(getter).getReturnType();
                members.add(slot(
                        getter, name, getter, value, reading.javadoc(getter).getter()));
            });
            return members;
        }

        Optional<Making> making() {
            TypeElement element = (TypeElement) type.asElement();
            if (element.getModifiers().contains(Modifier.ABSTRACT)
                    || element.getKind().isInterface()) {
                return Optional.empty();
            }
            List<ExecutableElement> constructors = Construction.reachable(element, reading);
            boolean isPlain =
                    constructors.stream().anyMatch(next -> next.getParameters().isEmpty());
            if (isPlain && !methods.setters().isEmpty()) {
                return Optional.of(new Making.Setters(settable()));
            }
            List<ExecutableElement> whole = constructors.stream()
                    .filter(next -> !next.getParameters().isEmpty())
                    .toList();
            return whole.size() == 1 ? call(whole.get(0)) : Optional.empty();
        }

        private List<Slot> settable() {
            List<Slot> members = new ArrayList<>();
            methods.setters().forEach((name, setter) -> {
                TypeMirror value = member(setter).getParameterTypes().get(0);
                members.add(slot(setter.getParameters().get(0), name, setter, value, documented(name, setter)));
            });
            return members;
        }

        private Optional<Making> call(ExecutableElement constructor) {
            List<Parameter> parameters = new ArrayList<>();
            List<? extends TypeMirror> types = member(constructor).getParameterTypes();
            Javadoc javadoc = reading.javadoc(constructor);
            for (VariableElement parameter : constructor.getParameters()) {
                String name = parameter.getSimpleName().toString();
                if (UNKNOWN_NAME.matcher(name).matches()) {
                    return Optional.empty();
                }
                String documented = javadoc.parameter(name);
                TypeMirror value = types.get(parameters.size());
                parameters.add(
                        slot(parameter, name, constructor, value, documented.isEmpty() ? ofGetter(name) : documented));
            }
            return Optional.of(new Making.Call(Optional.empty(), parameters));
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

        private Slot slot(Element element, String name, ExecutableElement method, TypeMirror value, String documented) {
            Site place = use.orElseGet(() -> Site.of(element));
            Slot slot = slots.read(element, name, method.getSimpleName().toString(), value, documented, place);
            return use.isEmpty() ? slot : slot.at(place);
        }

        private ExecutableType member(ExecutableElement method) {
            return (ExecutableType) reading.types().asMemberOf(type, method);
        }
    }
}
