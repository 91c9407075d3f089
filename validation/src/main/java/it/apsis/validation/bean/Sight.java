package it.apsis.validation.bean;

import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.MethodType;

/**
 * Whether a validator sees the constraints of a type. On accessors called {@code title()} an engine that looks for {@code
 * getTitle()} finds none, and would let everything pass without a word.
 */
final class Sight {
    private Sight() {}

    /**
     * Refuses a validator that is blind.
     *
     * @throws IllegalArgumentException where it is; the message says what to configure
     */
    static void require(BeanDescriptor bean, Class<?> type) {
        boolean taken = bean.getConstrainedMethods(MethodType.NON_GETTER).stream()
                .anyMatch(method -> method.getParameterDescriptors().isEmpty());
        if (!bean.isBeanConstrained() || taken) {
            throw new IllegalArgumentException("This validator does not see the constraints of " + type.getName()
                    + ". Its accessors are not called getX: configure Hibernate Validator with"
                    + " getterPropertySelectionStrategy(new " + ModelAccessors.class.getName()
                    + "()), or set the property hibernate.validator.getter_property_selection_strategy to that name;"
                    + " for accessors of your own types add them with ModelAccessors.and(...).");
        }
    }
}
