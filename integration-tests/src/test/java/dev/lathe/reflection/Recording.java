package dev.lathe.reflection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordingFile;

/** A flight recording of each reflective call of a program (JEP 520, from JDK 25 on). */
record Recording(Path file) {

    static final List<String> REFLECTION = List.of(
            "java.lang.Class.forName",
            "java.lang.Class.getMethod",
            "java.lang.Class.getMethods",
            "java.lang.Class.getDeclaredMethod",
            "java.lang.Class.getDeclaredMethods",
            "java.lang.Class.getConstructor",
            "java.lang.Class.getConstructors",
            "java.lang.Class.getDeclaredConstructor",
            "java.lang.Class.getDeclaredConstructors",
            "java.lang.Class.getField",
            "java.lang.Class.getFields",
            "java.lang.Class.getDeclaredField",
            "java.lang.Class.getDeclaredFields",
            "java.lang.Class.getRecordComponents",
            "java.lang.Class.getEnumConstants",
            "java.lang.Class.getAnnotations",
            "java.lang.Class.getResource",
            "java.lang.Class.getResourceAsStream",
            "java.lang.ClassLoader.getSystemResourceAsStream",
            "java.lang.reflect.Method.invoke",
            "java.lang.reflect.Constructor.newInstance",
            "java.lang.reflect.Field.get",
            "java.lang.reflect.Proxy.newProxyInstance",
            "java.util.ServiceLoader.load",
            "java.lang.invoke.MethodHandles$Lookup.findStatic");

    /** Returns the options that make a program record itself. */
    List<String> options() {
        List<String> filter = new ArrayList<>();
        for (String method : REFLECTION) {
            int dot = method.lastIndexOf('.');
            filter.add(method.substring(0, dot) + "::" + method.substring(dot + 1));
        }
        return List.of(
                "-Xlog:jfr*=off", // which would be written to standard output
                "-XX:FlightRecorderOptions:stackdepth=1024",
                "-XX:StartFlightRecording:settings=none,filename=" + file + ",+jdk.MethodTrace#enabled=true"
                        + ",+jdk.MethodTrace#stackTrace=true,+jdk.MethodTrace#threshold=0ms"
                        + ",+jdk.MethodTrace#filter=" + String.join(";", filter));
    }

    /**
     * Returns what code of those packages called when reflection followed: the reflective method itself, or another of
     * the JDK that led to it. Each comes with the stack below it.
     */
    Map<String, String> causes(String... packages) throws IOException {
        Map<String, String> causes = new TreeMap<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            List<String> stack = new ArrayList<>();
            stack.add(name(event.getValue("method")));
            for (RecordedFrame frame : event.getStackTrace().getFrames()) {
                stack.add(name(frame.getMethod()));
            }
            for (int i = 1; i < stack.size(); i++) {
                if (isIn(packages, stack.get(i))) {
                    causes.putIfAbsent(stack.get(i - 1), String.join("\n  from ", stack));
                    break;
                }
            }
        }
        return causes;
    }

    private static boolean isIn(String[] packages, String method) {
        for (String name : packages) {
            if (method.startsWith(name + ".")) {
                return true;
            }
        }
        return false;
    }

    private static String name(RecordedMethod method) {
        return method.getType().getName() + "." + method.getName();
    }
}
