package it.apsis.examples.cli;

import it.apsis.export.ReturnFormat;
import it.apsis.export.ReturnFormats;
import java.util.Iterator;
import java.util.List;

/** The names of the formats that returns can be written in, as they are found. */
final class WritableFormats implements Iterable<String> {
    static List<String> names() {
        return ReturnFormats.installed().all().stream()
                .filter(ReturnFormat::isWritable)
                .map(ReturnFormat::name)
                .distinct()
                .toList();
    }

    @Override
    public Iterator<String> iterator() {
        return names().iterator();
    }
}
