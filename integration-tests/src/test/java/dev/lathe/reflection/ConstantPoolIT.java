package dev.lathe.reflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.lathe.client.SampleJar;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** No class of ours, and none that was generated, can find code by its name: their class files do not say how. */
final class ConstantPoolIT {

    /** Where the JDK looks for classes, members and resources by their names, and where it makes up classes. */
    private static final List<String> REFLECTION = List.of(
            "java/lang/Class.",
            "java/lang/ClassLoader.",
            "java/lang/Module",
            "java/lang/invoke/",
            "java/lang/reflect/",
            "java/lang/runtime/",
            "java/util/ResourceBundle",
            "java/util/ServiceLoader",
            "java/io/ObjectInputStream",
            "sun/",
            "jdk/");

    /** Links {@code equals}, {@code hashCode} and {@code toString} of a record when they are first called. */
    private static final String RECORDS = "java/lang/runtime/ObjectMethods.bootstrap";

    /** Links a method reference when it is first used. */
    private static final String METHOD_REFERENCES = "java/lang/invoke/LambdaMetafactory.metafactory";

    /** Links the concatenation of texts when it is first run. */
    private static final String CONCATENATIONS = "java/lang/invoke/StringConcatFactory.makeConcatWithConstants";

    private static final String HTTP = "dev/lathe/http/";

    private static final Set<String> GENERATED =
            Set.of("com/example/calculator/CalculatorFeatures.class", "com/example/calculator/CalculatorServer.class");

    @Test
    void runtimeAndAnnotationsOnlyHaveRecords() throws IOException {
        assertEquals(Set.of(RECORDS), reflectionIn(name -> name.startsWith("dev/lathe/") && !name.startsWith(HTTP)));
    }

    @Test
    void httpOnlyHasWhatTheCompilerPutsThere() throws IOException {
        Set<String> reflection = reflectionIn(name -> name.startsWith(HTTP));
        reflection.removeAll(Set.of(RECORDS, METHOD_REFERENCES, CONCATENATIONS));
        assertEquals(Set.of(), reflection);
    }

    @Test
    void generatedCodeOnlyHasMethodReferences() throws IOException {
        for (String generated : GENERATED) {
            Set<String> reflection = reflectionIn(generated::equals);
            reflection.remove(METHOD_REFERENCES);
            assertEquals(Set.of(), reflection, generated);
        }
    }

    @Test
    void seesReflectionWhereThereIsSome() throws IOException {
        try (InputStream in = Reflective.class.getResourceAsStream("Reflective.class")) {
            assertEquals(
                    Set.of(
                            "java/io/ObjectInputStream.readObject",
                            "java/lang/Class.forName",
                            "java/lang/Class.getAnnotations",
                            "java/lang/Class.getConstructor",
                            "java/lang/Class.getConstructors",
                            "java/lang/Class.getDeclaredConstructor",
                            "java/lang/Class.getDeclaredConstructors",
                            "java/lang/Class.getDeclaredField",
                            "java/lang/Class.getDeclaredFields",
                            "java/lang/Class.getDeclaredMethod",
                            "java/lang/Class.getDeclaredMethods",
                            "java/lang/Class.getEnumConstants",
                            "java/lang/Class.getField",
                            "java/lang/Class.getFields",
                            "java/lang/Class.getMethod",
                            "java/lang/Class.getMethods",
                            "java/lang/Class.getRecordComponents",
                            "java/lang/Class.getResource",
                            "java/lang/Class.getResourceAsStream",
                            "java/lang/ClassLoader.getSystemResourceAsStream",
                            "java/lang/invoke/MethodHandle.invokeExact",
                            "java/lang/invoke/MethodHandles$Lookup.findStatic",
                            "java/lang/invoke/MethodHandles.lookup",
                            "java/lang/invoke/MethodType.methodType",
                            "java/lang/reflect/Constructor.newInstance",
                            "java/lang/reflect/Field.get",
                            "java/lang/reflect/Method.invoke",
                            "java/lang/reflect/Proxy.newProxyInstance",
                            "java/util/ServiceLoader.load"),
                    reflectionOf(ClassFile.read(in)));
        }
    }

    /** Returns what those classes of the packaged sample use of reflection. */
    private static Set<String> reflectionIn(Predicate<String> files) throws IOException {
        Set<String> reflection = new TreeSet<>();
        int classes = 0;
        try (JarFile jar = new JarFile(SampleJar.CALCULATOR.path().toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                if (entry.getName().endsWith(".class") && files.test(entry.getName())) {
                    reflection.addAll(reflectionOf(ClassFile.read(jar.getInputStream(entry))));
                    classes++;
                }
            }
        }
        assertFalse(classes == 0, "no such class");
        return reflection;
    }

    private static Set<String> reflectionOf(ClassFile file) {
        Set<String> reflection = new TreeSet<>();
        for (String member : file.members()) {
            if (REFLECTION.stream().anyMatch(member::startsWith)) {
                reflection.add(member);
            }
        }
        return reflection;
    }
}
