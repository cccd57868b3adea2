package dev.lathe.processor.model;

/**
 * A type where it stands for a whole value: that of an argument, a member or a result.
 *
 * @param text the type as the user wrote it
 * @param shape the shape of the value; of the content, when the type is {@code Optional} or one of its kin
 * @param presence whether the type says that the value may be absent
 */
public record TypeUse(String text, Shape shape, Presence presence) {

    /** Returns the same type of a value that may be absent. */
    public TypeUse orNull() {
        return presence == Presence.REQUIRED ? new TypeUse(text, shape, Presence.NULLABLE) : this;
    }
}
