package it.apsis.validation.bean;

import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.StatisticalReturn;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.validator.spi.properties.ConstrainableExecutable;
import org.hibernate.validator.spi.properties.GetterPropertySelectionStrategy;

/**
 * Makes Hibernate Validator see the constraints of the model, whose accessors are called {@code title()} and not {@code
 * getTitle()}: without it, it finds none of them, and says nothing. JavaBean getters stay what they are, and no other
 * method becomes a property.
 *
 * <pre>{@code
 * Validation.byProvider(HibernateValidator.class)
 *         .configure()
 *         .getterPropertySelectionStrategy(new ModelAccessors())
 * }</pre>
 *
 * <p>In {@code validation.xml}, or wherever an application sets properties, its name is the value of
 * {@code hibernate.validator.getter_property_selection_strategy}. Immutable.
 */
public final class ModelAccessors implements GetterPropertySelectionStrategy {
    private static final List<String> PREFIXES = List.of("get", "is", "has");

    private final Set<String> names;

    /** The accessors of activities and returns. */
    public ModelAccessors() {
        this(namesOf(Stream.of(ActivityRecord.class, StatisticalReturn.class)));
    }

    private ModelAccessors(Set<String> names) {
        this.names = names;
    }

    /**
     * These accessors and those of an application's own types.
     *
     * @param types types whose public methods without parameters are accessors, as those of an interface of values are
     * @return another strategy
     */
    public ModelAccessors and(Class<?>... types) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(namesOf(Arrays.stream(types)));
        return new ModelAccessors(Collections.unmodifiableSet(all));
    }

    private static Set<String> namesOf(Stream<Class<?>> types) {
        Set<String> names = new TreeSet<>();
        types.flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(ModelAccessors::isAccessor)
                .map(Method::getName)
                .forEach(names::add);
        return Collections.unmodifiableSet(names);
    }

    private static boolean isAccessor(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers());
    }

    @Override
    public Optional<String> getProperty(ConstrainableExecutable executable) {
        if (executable.getParameterTypes().length > 0 || executable.getReturnType() == void.class) {
            return Optional.empty();
        }
        String name = executable.getName();
        if (names.contains(name)) {
            return Optional.of(name);
        }
        Class<?> type = executable.getReturnType();
        return PREFIXES.stream()
                .filter(prefix -> isGetter(name, prefix, type))
                .findFirst()
                .map(prefix -> decapitalised(name.substring(prefix.length())));
    }

    /** The rules of Java beans, with {@code has} as the engine itself takes it. */
    private static boolean isGetter(String name, String prefix, Class<?> type) {
        return name.length() > prefix.length()
                && name.startsWith(prefix)
                && (prefix.equals("get") || type == boolean.class);
    }

    private static String decapitalised(String name) {
        boolean acronym =
                name.length() > 1 && Character.isUpperCase(name.charAt(0)) && Character.isUpperCase(name.charAt(1));
        return acronym ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    @Override
    public List<String> getGetterMethodNameCandidates(String propertyName) {
        List<String> candidates = new ArrayList<>();
        if (names.contains(propertyName)) {
            candidates.add(propertyName);
        }
        String capitalised = propertyName.substring(0, 1).toUpperCase(Locale.ROOT) + propertyName.substring(1);
        PREFIXES.forEach(prefix -> candidates.add(prefix + capitalised));
        return Collections.unmodifiableList(candidates);
    }
}
