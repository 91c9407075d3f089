/**
 * Apsis: the library under two collections of ANCI, the yearly survey of development aid and the practices of social
 * services in the Covid-19 emergency.
 *
 * <p>The packages below this one are the survey; this one only says how documents are made immutable.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        defaults = @Value.Immutable(copy = false),
        allowedClasspathAnnotations = Override.class)
package it.apsis;

import org.immutables.value.Value;
