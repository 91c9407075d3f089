package it.apsis.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats that are there. */
public final class ReturnFormats {
    private final List<ReturnFormat> formats;

    private ReturnFormats(List<ReturnFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /**
     * The formats that {@link ServiceLoader} finds.
     *
     * @return the formats, sorted by name; of two with the same name one whose class name comes first
     */
    public static ReturnFormats installed() {
        List<ReturnFormat> found = new ArrayList<>();
        ServiceLoader.load(ReturnFormat.class, ReturnFormat.class.getClassLoader())
                .forEach(found::add);
        return of(found);
    }

    /**
     * These formats.
     *
     * @param formats the formats, in any order
     * @return the formats, sorted by name
     */
    public static ReturnFormats of(List<ReturnFormat> formats) {
        List<ReturnFormat> sorted = new ArrayList<>(formats);
        sorted.sort(Comparator.comparing(ReturnFormat::name)
                .thenComparing(format -> format.getClass().getName()));
        return new ReturnFormats(sorted);
    }

    /**
     * All of them.
     *
     * @return the formats, sorted by name
     */
    public List<ReturnFormat> all() {
        return formats;
    }

    /**
     * A format.
     *
     * @param name its name
     * @return the format, or empty where there is none of that name
     */
    public Optional<ReturnFormat> find(String name) {
        return formats.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /**
     * The formats that may be read from some bytes.
     *
     * @param beginning the first bytes of a document; up to 8 192 of them
     * @return the formats that recognise them
     */
    public List<ReturnFormat> recognise(byte[] beginning) {
        return formats.stream().filter(format -> format.recognises(beginning)).toList();
    }
}
