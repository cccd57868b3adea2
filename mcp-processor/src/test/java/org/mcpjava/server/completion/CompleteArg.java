package org.mcpjava.server.completion;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface CompleteArg {
    String ELEMENT_NAME = "<<element name>>";

    String name() default ELEMENT_NAME;
}
