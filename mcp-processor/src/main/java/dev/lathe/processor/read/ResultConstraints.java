package dev.lathe.processor.read;

import dev.lathe.processor.model.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the constraints on what a tool returns, which nobody looks at. */
final class ResultConstraints {

    private ResultConstraints() {}

    static List<Remark> of(ExecutableElement method) {
        Map<String, Annotation> found = new LinkedHashMap<>();
        List<Annotation> all = new ArrayList<>(ConstraintAnnotations.on(List.of(method)));
        collect(method.getReturnType(), method, all);
        for (Annotation annotation : all) {
            if (KnownConstraint.of(annotation)
                    .filter(KnownConstraint.NOT_NULL::equals)
                    .isEmpty()) {
                found.putIfAbsent(annotation.mirror().toString(), annotation);
            }
        }
        return found.values().stream()
                .map(annotation -> Remark.ignored(
                        annotation.simpleName() + " on '" + method.getSimpleName() + "'",
                        "a result is looked at by nobody, say it in '@return'",
                        annotation.site()))
                .toList();
    }

    private static void collect(TypeMirror type, ExecutableElement method, List<Annotation> found) {
        ConstraintAnnotations.in(type, method).forEach(found::add);
        if (type instanceof ArrayType array) {
            collect(array.getComponentType(), method, found);
        } else if (type instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(argument -> collect(argument, method, found));
        }
    }
}
