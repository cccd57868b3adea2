package dev.lathe.processor.shape;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All there is in a value as a text, the same for two values that mean the same. */
final class Described {

    private Described() {}

    static String of(@Nullable Object value) throws ReflectiveOperationException {
        if (value == null) {
            return "null";
        }
        if (value.getClass().isArray()) {
            return array(value);
        }
        if (value instanceof ByteBuffer buffer) {
            byte[] bytes = new byte[buffer.remaining()];
            buffer.duplicate().get(bytes);
            return array(bytes);
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? "some " + of(optional.get()) : "none";
        }
        if (value instanceof Map<?, ?> map) {
            List<String> entries = new ArrayList<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                entries.add(of(entry.getKey()) + "=" + of(entry.getValue()));
            }
            return entries.stream().sorted().toList().toString();
        }
        if (value instanceof Collection<?> collection) {
            return collection(collection);
        }
        if (value.getClass().isRecord()) {
            return record(value);
        }
        return value.getClass().getName().startsWith("com.example.")
                        && !value.getClass().isEnum()
                ? bean(value)
                : value instanceof CharSequence ? "'" + value + "'" : value.toString();
    }

    private static String array(Object array) throws ReflectiveOperationException {
        List<String> elements = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            elements.add(of(Array.get(array, i)));
        }
        return elements.toString();
    }

    private static String collection(Collection<?> collection) throws ReflectiveOperationException {
        List<String> elements = new ArrayList<>();
        for (Object element : collection) {
            elements.add(of(element));
        }
        boolean isOrdered = !(collection instanceof Set<?>) && !(collection instanceof PriorityQueue<?>);
        return isOrdered
                ? elements.toString()
                : elements.stream().sorted().toList().toString();
    }

    private static String record(Object record) throws ReflectiveOperationException {
        StringBuilder text = new StringBuilder(record.getClass().getSimpleName());
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            text.append(' ')
                    .append(component.getName())
                    .append(':')
                    .append(of(component.getAccessor().invoke(record)));
        }
        return text.toString();
    }

    private static String bean(Object bean) throws ReflectiveOperationException {
        StringBuilder text = new StringBuilder(bean.getClass().getSimpleName());
        List<Method> getters = Stream.of(bean.getClass().getMethods())
                .filter(method -> method.getName().matches("(get|is)[A-Z].*")
                        && !method.getName().equals("getClass"))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
        for (Method getter : getters) {
            text.append(' ').append(getter.getName()).append(':').append(of(getter.invoke(bean)));
        }
        return text.toString();
    }
}
