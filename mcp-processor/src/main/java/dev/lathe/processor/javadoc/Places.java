package dev.lathe.processor.javadoc;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/** Where the file beside the class file of a class may be. */
final class Places {

    /** A file that may be there. */
    interface Place {
        InputStream open() throws IOException;
    }

    private static final String SUFFIX = ".lathe.json";

    private final Elements elements;
    private final ProcessingEnvironment environment;

    Places(ProcessingEnvironment environment) {
        this.elements = environment.getElementUtils();
        this.environment = environment;
    }

    /**
     * On the module path a folder is a module, or has modules in it: in folders, or in jars that a filer cannot open.
     */
    List<Place> of(TypeElement type) {
        String name = name(type);
        return List.of(
                on(StandardLocation.CLASS_OUTPUT, name),
                on(StandardLocation.CLASS_PATH, name),
                on(ModulePath.INSTANCE, name),
                on(ModulePath.INSTANCE, module(type) + name),
                () -> openBeside(type));
    }

    String name(TypeElement type) {
        String home = elements.getPackageOf(type).getQualifiedName().toString().replace('.', '/');
        return (home.isEmpty() ? "" : home + "/") + type.getSimpleName() + SUFFIX;
    }

    /** Returns the name of the folder of a module. */
    String module(TypeElement type) {
        ModuleElement module = elements.getModuleOf(type);
        return module == null || module.isUnnamed() ? "" : module.getQualifiedName() + "/";
    }

    private Place on(Location path, String name) {
        return () -> environment.getFiler().getResource(path, "", name).openInputStream();
    }

    /** A connection to a jar is closed with its stream only if it is not kept for others. */
    private InputStream openBeside(TypeElement type) throws IOException {
        FileObject file =
                new LaterElements(elements).file(type).orElseThrow(() -> new FileNotFoundException(type.toString()));
        String classFile = file.toUri().toString();
        String folder = classFile.substring(0, classFile.lastIndexOf('/') + 1);
        URLConnection connection =
                URI.create(folder + type.getSimpleName() + SUFFIX).toURL().openConnection();
        connection.setUseCaches(false);
        return connection.getInputStream();
    }
}
