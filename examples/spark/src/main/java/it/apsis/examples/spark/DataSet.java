package it.apsis.examples.spark;

import it.apsis.export.csv.CsvExtent;
import it.apsis.export.csv.CsvReturnReader;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.Bilingual;
import it.apsis.validation.ValidationSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A return that stands in many files with the same columns, in the order of their names: what every machine knows of it.
 *
 * @param name its name, as the report gives it
 * @param settings how it is checked
 * @param first its first file, whose year and columns are those of the whole
 * @param flowYear that year
 * @param before how many rows and lines stand before each file
 */
record DataSet(String name, Settings settings, ReturnPart first, int flowYear, TreeMap<String, CsvExtent> before)
        implements Serializable {
    /**
     * Puts the files in order.
     *
     * @throws UnusableReturnException where one of them has other columns than the first
     */
    static DataSet of(String name, Settings settings, ReturnPart first, SortedMap<String, ReturnPart.Shape> shapes) {
        ReturnPart.Shape whole = shapes.values().iterator().next();
        TreeMap<String, CsvExtent> before = new TreeMap<>();
        CsvExtent sum = CsvExtent.NOTHING;
        for (Map.Entry<String, ReturnPart.Shape> file : shapes.entrySet()) {
            if (!file.getValue().columns().equals(whole.columns())) {
                throw new UnusableReturnException(new Bilingual(
                        file.getKey() + " has other columns than " + shapes.firstKey() + ": they are not one return",
                        file.getKey() + " ha colonne diverse da " + shapes.firstKey()
                                + ": non formano una sola notifica"));
            }
            before.put(file.getKey(), sum);
            sum = sum.plus(file.getValue().extent());
        }
        return new DataSet(name, settings, first, whole.flowYear(), before);
    }

    /** The head of the whole, without what the reader says: every file says it. */
    ReturnHead head() {
        try (ReturnReading reading = CsvReturnReader.open(first.source(), settings.reading(flowYear))) {
            ReturnHead own = reading.head();
            return new ReturnHead(
                    own.form(),
                    settings.flowYear() != null,
                    own.layout(),
                    name,
                    null,
                    own.header(),
                    own.columns(),
                    own.respondent(),
                    null,
                    List.of());
        }
    }

    /** Reads and checks a file. */
    CheckedPart check(ReturnPart file) {
        CsvExtent behind = before.getOrDefault(file.path(), CsvExtent.NOTHING);
        try (ReturnReading reading = CsvReturnReader.open(file.source(), settings.reading(flowYear), behind)) {
            ValidationSession session = settings.validator().begin(head());
            for (ReturnRow row : reading) {
                session.accept(row);
            }
            return CheckedPart.of(session.part(), reading.tail(), reading.head().findings());
        } catch (UnusableReturnException e) {
            throw new UnusableReturnException(new Bilingual(
                    file.name() + ": " + e.reason().en(),
                    file.name() + ": " + e.reason().it()));
        }
    }

    /** The file in which a finding stands; null where it is about none alone. */
    @Nullable
    String fileOf(Finding finding, long headerRow) {
        long below = finding.place().row() - headerRow;
        if (below <= 0) {
            return null;
        }
        String found = null;
        for (Map.Entry<String, CsvExtent> file : before.entrySet()) {
            if (file.getValue().rows() < below) {
                found = file.getKey();
            }
        }
        return found;
    }

    /** Its place in that file. */
    Place inFile(Place place, @Nullable String file) {
        CsvExtent behind = file == null ? CsvExtent.NOTHING : before.getOrDefault(file, CsvExtent.NOTHING);
        return new Place(
                place.row() - behind.rows(),
                place.line() == 0 ? 0 : place.line() - behind.lines(),
                place.sheet(),
                place.column(),
                place.position(),
                place.spreadsheet());
    }

    List<String> files() {
        return new ArrayList<>(before.keySet());
    }
}
