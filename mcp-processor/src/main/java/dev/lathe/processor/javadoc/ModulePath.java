package dev.lathe.processor.javadoc;

import javax.tools.JavaFileManager.Location;
import javax.tools.StandardLocation;

/**
 * The module path, taken for a class path. Asked for {@link StandardLocation#MODULE_PATH}, javac has no file that is
 * not in a module being compiled; but it knows places by what they equal.
 */
final class ModulePath implements Location {

    static final Location INSTANCE = new ModulePath();

    private ModulePath() {}

    @Override
    public String getName() {
        return StandardLocation.MODULE_PATH.getName();
    }

    @Override
    public boolean isOutputLocation() {
        return false;
    }

    @Override
    public boolean isModuleOrientedLocation() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Location location && location.getName().equals(getName());
    }

    @Override
    public int hashCode() {
        return StandardLocation.MODULE_PATH.hashCode();
    }
}
