package org.mcpjava.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Repeatable(MetaField.MetaFields.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface MetaField {
    String prefix() default "";

    String name();

    Type type() default Type.STRING;

    String value();

    enum Type {
        STRING,
        INT,
        BOOLEAN,
        JSON
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface MetaFields {
        MetaField[] value();
    }
}
