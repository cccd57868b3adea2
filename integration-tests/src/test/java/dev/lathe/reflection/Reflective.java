package dev.lathe.reflection;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Objects;
import java.util.ServiceLoader;

/** Does all that a server shall not do, so that the checks can show that they see it. */
final class Reflective implements InvocationHandler {

    public static final String FIELD = "field";

    @SuppressWarnings("unused") // found by its name
    public Reflective() {}

    public static void main(String[] arguments) throws Throwable {
        findAndCall(Class.forName("dev.lathe.reflection.Reflective"));
        list(Reflective.class);
        findResources(Reflective.class);
        Proxy.newProxyInstance(null, new Class<?>[] {Runnable.class}, new Reflective());
        ServiceLoader.load(Runnable.class);
        MethodHandles.lookup()
                .findStatic(Reflective.class, "called", MethodType.methodType(void.class))
                .invokeExact();
    }

    public static void called() {}

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) {
        return null;
    }

    private static void findAndCall(Class<?> type) throws ReflectiveOperationException {
        type.getMethod("called").invoke(null);
        type.getDeclaredMethod("called").invoke(null);
        type.getConstructor().newInstance();
        type.getDeclaredConstructor().newInstance();
        type.getField("FIELD").get(null);
        type.getDeclaredField("FIELD").get(null);
    }

    private static void list(Class<?> type) {
        Object[] members = {
            type.getMethods(),
            type.getDeclaredMethods(),
            type.getConstructors(),
            type.getDeclaredConstructors(),
            type.getFields(),
            type.getDeclaredFields(),
            type.getRecordComponents(),
            type.getEnumConstants(),
            type.getAnnotations()
        };
        System.out.println(Arrays.deepToString(members));
    }

    private static void findResources(Class<?> type) throws IOException {
        System.out.println(type.getResource("Reflective.class"));
        Objects.requireNonNull(type.getResourceAsStream("Reflective.class")).close();
        Objects.requireNonNull(ClassLoader.getSystemResourceAsStream("dev/lathe/reflection/Reflective.class"))
                .close();
    }

    /** Never called: the scan of the constant pool sees it all the same. */
    static Object deserialize(ObjectInputStream in) throws IOException, ClassNotFoundException {
        return in.readObject();
    }
}
