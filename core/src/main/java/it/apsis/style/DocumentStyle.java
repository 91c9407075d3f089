package it.apsis.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of all immutable documents: the generated class is hidden behind its interface. Gone after compilation, so
 * that users need no annotation of Immutables on their path. The generator marks its classes with one of its own all the
 * same: who compiles with {@code -Xlint:classfile -Werror} takes {@code org.immutables:value-annotations} as provided.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = Override.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface DocumentStyle {}
