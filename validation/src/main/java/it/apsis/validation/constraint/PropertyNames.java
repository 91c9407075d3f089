package it.apsis.validation.constraint;

import it.apsis.statistical.ActivityQuestions;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The properties of an activity by the keys of their fields, and back. */
public final class PropertyNames {
    private static final Map<String, String> KEYS = keys();

    private PropertyNames() {}

    /**
     * The property of a field.
     *
     * @param key the key, such as {@code aid_type}
     * @return its name, such as {@code aidType}
     */
    public static String of(String key) {
        StringBuilder name = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char sign = key.charAt(i);
            if (sign == '_') {
                i++;
                name.append(Character.toUpperCase(key.charAt(i)));
            } else {
                name.append(sign);
            }
        }
        return name.toString();
    }

    /**
     * The field of a property.
     *
     * @param property the name of a property
     * @return the key, or empty where no field has such a name
     */
    public static Optional<String> key(String property) {
        return Optional.ofNullable(KEYS.get(property));
    }

    private static Map<String, String> keys() {
        Map<String, String> keys = new HashMap<>();
        ActivityQuestions.all().forEach(question -> keys.put(of(question.key()), question.key()));
        return Collections.unmodifiableMap(keys);
    }
}
