package it.apsis.export.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The forms in which questionnaires go out. */
public final class FormFormats {
    private final List<FormFormat> formats;

    private FormFormats(List<FormFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /**
     * The formats that {@link ServiceLoader} finds.
     *
     * @return the formats, sorted by name; of two with the same name one whose class name comes first
     */
    public static FormFormats installed() {
        List<FormFormat> found = new ArrayList<>();
        ServiceLoader.load(FormFormat.class, FormFormat.class.getClassLoader()).forEach(found::add);
        found.sort(Comparator.comparing(FormFormat::name)
                .thenComparing(format -> format.getClass().getName()));
        return new FormFormats(found);
    }

    /**
     * All of them.
     *
     * @return the formats, sorted by name
     */
    public List<FormFormat> all() {
        return formats;
    }

    /**
     * A format.
     *
     * @param name its name
     * @return the format, or empty where there is none of that name
     */
    public Optional<FormFormat> find(String name) {
        return formats.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
