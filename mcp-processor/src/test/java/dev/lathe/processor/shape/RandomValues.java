package dev.lathe.processor.shape;

import dev.lathe.json.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a value of any type, knowing of it only what reflection tells. */
final class RandomValues {

    private static final int DEEPEST = 4;

    private final Random random;
    private int depth;

    RandomValues(Random random) {
        this.random = random;
    }

    @Nullable
    Object of(Type type) throws ReflectiveOperationException {
        depth++;
        try {
            return of(type, Map.of());
        } finally {
            depth--;
        }
    }

    private Object of(Type type, Map<TypeVariable<?>, Type> known) throws ReflectiveOperationException {
        if (type instanceof TypeVariable<?> variable) {
            return of(known.get(variable), known);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], known);
        }
        if (type instanceof GenericArrayType array) {
            return array(array.getGenericComponentType(), known);
        }
        if (type instanceof ParameterizedType generic) {
            Class<?> raw = (Class<?>) generic.getRawType();
            Map<TypeVariable<?>, Type> arguments = new HashMap<>();
            for (int i = 0; i < raw.getTypeParameters().length; i++) {
                Type argument = generic.getActualTypeArguments()[i];
                arguments.put(
                        raw.getTypeParameters()[i],
                        argument instanceof TypeVariable<?> variable ? known.get(variable) : argument);
            }
            return of(raw, arguments);
        }
        Class<?> raw = (Class<?>) type;
        return raw.isArray() && raw != byte[].class ? array(raw.getComponentType(), known) : of(raw, known);
    }

    private Object of(Class<?> raw, Map<TypeVariable<?>, Type> known) throws ReflectiveOperationException {
        depth++;
        try {
            return made(raw, Stream.of(raw.getTypeParameters()).map(known::get).toList());
        } finally {
            depth--;
        }
    }

    private Object made(Class<?> raw, List<Type> arguments) throws ReflectiveOperationException {
        if (raw == Object.class) {
            return plain();
        }
        if (raw == JsonValue.class) {
            return JsonValue.parse(random.nextBoolean() ? "{\"a\":[1,null]}" : "\"text\"");
        }
        if (raw.isEnum()) {
            return one(raw.getEnumConstants());
        }
        if (raw == Optional.class) {
            return isAbsent() ? Optional.empty() : Optional.of(of(arguments.get(0)));
        }
        if (raw == OptionalInt.class) {
            return isAbsent() ? OptionalInt.empty() : OptionalInt.of(random.nextInt());
        }
        if (raw == OptionalLong.class) {
            return isAbsent() ? OptionalLong.empty() : OptionalLong.of(random.nextLong());
        }
        if (raw == OptionalDouble.class) {
            return isAbsent() ? OptionalDouble.empty() : OptionalDouble.of(random.nextGaussian());
        }
        if (Iterable.class.isAssignableFrom(raw) && raw != java.nio.file.Path.class) {
            return collection(raw, arguments.get(0));
        }
        if (Map.class.isAssignableFrom(raw)) {
            return map(raw, arguments.get(0), arguments.get(1));
        }
        if (!raw.getName().startsWith("com.example.")) {
            return RandomScalars.of(raw, random);
        }
        if (raw.isSealed()) {
            return branch(raw, arguments);
        }
        return raw.isRecord() ? record(raw, arguments) : bean(raw, arguments);
    }

    /** Returns what JSON has, in the classes that it is read into. */
    private @Nullable Object plain() {
        return switch (random.nextInt(depth > DEEPEST ? 5 : 7)) {
            case 0 -> RandomScalars.text(random);
            case 1 -> random.nextBoolean();
            case 2 -> random.nextLong();
            case 3 -> new BigDecimal("0.5").multiply(BigDecimal.valueOf(random.nextInt(100) * 2 + 1));
            case 4 -> BigInteger.TWO.pow(70).add(BigInteger.valueOf(random.nextInt()));
            case 5 -> {
                List<@Nullable Object> list = new ArrayList<>();
                list.add(null);
                list.add(nested());
                yield list;
            }
            default -> {
                Map<String, Object> map = new LinkedHashMap<>();
                map.put(RandomScalars.text(random), nested());
                yield map;
            }
        };
    }

    private @Nullable Object nested() {
        depth++;
        try {
            return plain();
        } finally {
            depth--;
        }
    }

    private Object array(Type element, Map<TypeVariable<?>, Type> known) throws ReflectiveOperationException {
        Class<?> raw = element instanceof ParameterizedType generic
                ? (Class<?>) generic.getRawType()
                : element instanceof Class<?> plain ? plain : Object[].class;
        Object array = Array.newInstance(raw, size());
        for (int i = 0; i < Array.getLength(array); i++) {
            Array.set(array, i, of(element, known));
        }
        return array;
    }

    private Object collection(Class<?> raw, Type element) throws ReflectiveOperationException {
        List<Object> elements = new ArrayList<>();
        for (int i = size(); i > 0; i--) {
            elements.add(of(element));
        }
        Collection<Object> made;
        if (raw == EnumSet.class) {
            made = cast(EnumSet.noneOf(cast(element)));
        } else if (SortedSet.class.isAssignableFrom(raw)) {
            made = new TreeSet<>();
        } else if (raw == PriorityQueue.class) {
            made = new PriorityQueue<>();
        } else if (raw.isAssignableFrom(ArrayDeque.class) && raw != Iterable.class && raw != Collection.class) {
            made = new ArrayDeque<>();
        } else if (raw.isInterface()) {
            made = Set.class.isAssignableFrom(raw) ? new java.util.LinkedHashSet<>() : new ArrayList<>();
        } else {
            made = cast(raw.getConstructor().newInstance());
        }
        made.addAll(elements);
        return made;
    }

    private Object map(Class<?> raw, Type key, Type value) throws ReflectiveOperationException {
        Map<Object, Object> made;
        if (raw == EnumMap.class) {
            made = cast(new EnumMap<>(RandomValues.<Class<Thread.State>>cast(key)));
        } else if (SortedMap.class.isAssignableFrom(raw)) {
            made = new TreeMap<>();
        } else if (ConcurrentMap.class.isAssignableFrom(raw)) {
            made = new ConcurrentHashMap<>();
        } else {
            made = new LinkedHashMap<>();
        }
        for (int i = size(); i > 0; i--) {
            made.put(of(key), of(value));
        }
        return raw == HashMap.class ? new HashMap<>(made) : made;
    }

    private Object branch(Class<?> sealed, List<Type> arguments) throws ReflectiveOperationException {
        Class<?> branch = depth > DEEPEST ? sealed.getPermittedSubclasses()[0] : one(sealed.getPermittedSubclasses());
        return made(branch, arguments);
    }

    private Object record(Class<?> raw, List<Type> arguments) throws ReflectiveOperationException {
        List<Object> values = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        for (RecordComponent component : raw.getRecordComponents()) {
            values.add(member(component.getAnnotatedType(), component.getGenericType(), known(raw, arguments)));
            types.add(component.getType());
        }
        return raw.getDeclaredConstructor(types.toArray(Class<?>[]::new)).newInstance(values.toArray());
    }

    private Object bean(Class<?> raw, List<Type> arguments) throws ReflectiveOperationException {
        Constructor<?> constructor = raw.getConstructors()[0];
        List<Object> values = new ArrayList<>();
        for (Parameter parameter : constructor.getParameters()) {
            values.add(of(parameter.getParameterizedType(), known(raw, arguments)));
        }
        Object bean = constructor.newInstance(values.toArray());
        for (Method method : Stream.of(raw.getMethods())
                .filter(next -> next.getName().startsWith("set"))
                .sorted(Comparator.comparing(Method::getName))
                .toList()) {
            Parameter value = method.getParameters()[0];
            method.invoke(bean, member(value.getAnnotatedType(), value.getParameterizedType(), known(raw, arguments)));
        }
        return bean;
    }

    private @Nullable Object member(AnnotatedElement annotated, Type type, Map<TypeVariable<?>, Type> known)
            throws ReflectiveOperationException {
        return annotated.isAnnotationPresent(Nullable.class) && isAbsent() ? null : of(type, known);
    }

    private static Map<TypeVariable<?>, Type> known(Class<?> raw, List<Type> arguments) {
        Map<TypeVariable<?>, Type> known = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            known.put(raw.getTypeParameters()[i], arguments.get(i));
        }
        return known;
    }

    private boolean isAbsent() {
        return depth > DEEPEST || random.nextInt(3) == 0;
    }

    private int size() {
        return depth > DEEPEST ? 0 : random.nextInt(4);
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }
}
