package it.apsis.export.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The formats in which a verdict can be written, by name. Immutable; does not depend on the order of discovery. */
public final class ReportFormats {
    private final Map<String, ReportWriter> writers;

    private ReportFormats(Map<String, ReportWriter> writers) {
        this.writers = Collections.unmodifiableMap(writers);
    }

    /**
     * Text for a terminal, without colour: {@code text}.
     *
     * @return the writer
     */
    public static ReportWriter text() {
        return text(TextStyle.DEFAULT);
    }

    /**
     * Text for a terminal: {@code text}.
     *
     * @param style how it looks
     * @return the writer
     */
    public static ReportWriter text(TextStyle style) {
        return new TextReport(style);
    }

    /**
     * The contract for programs: {@code json}. UTF-8, LF, a finding a line.
     *
     * @return the writer
     */
    public static ReportWriter json() {
        return new JsonReport();
    }

    /**
     * A finding a line, for a spreadsheet: {@code csv}. UTF-8, LF, commas; no cell is taken for a formula.
     *
     * @return the writer
     */
    public static ReportWriter csv() {
        return new CsvReport();
    }

    /**
     * One page that needs nothing but itself: {@code html}.
     *
     * @return the writer
     */
    public static ReportWriter html() {
        return new HtmlReport();
    }

    /**
     * The formats that come with this library: {@code csv}, {@code html}, {@code json}, {@code text}.
     *
     * @return the formats
     */
    public static ReportFormats bundled() {
        return of(List.of(csv(), html(), json(), text()));
    }

    /**
     * The formats that can be found from a class loader, the bundled ones among them.
     *
     * @param loader where to look
     * @return the formats
     * @throws IllegalArgumentException where two have the same name; it names both classes
     */
    public static ReportFormats installed(ClassLoader loader) {
        List<ReportWriter> found = new ArrayList<>();
        ServiceLoader.load(ReportWriter.class, loader).forEach(found::add);
        return of(found);
    }

    /**
     * These formats and no other.
     *
     * @param writers the formats, in any order
     * @return the formats
     * @throws IllegalArgumentException where two have the same name; it names both classes
     */
    public static ReportFormats of(Collection<? extends ReportWriter> writers) {
        Map<String, ReportWriter> byName = new TreeMap<>();
        for (ReportWriter writer : writers) {
            ReportWriter other = byName.putIfAbsent(writer.name(), writer);
            if (other != null) {
                throw new IllegalArgumentException("Two formats of reports have the name '" + writer.name() + "': "
                        + other.getClass().getName() + " and "
                        + writer.getClass().getName());
            }
        }
        return new ReportFormats(byName);
    }

    /**
     * These formats and one more; one of the same name is replaced.
     *
     * @param writer the format
     * @return other formats
     */
    public ReportFormats with(ReportWriter writer) {
        Map<String, ReportWriter> byName = new TreeMap<>(writers);
        byName.put(writer.name(), writer);
        return new ReportFormats(byName);
    }

    /**
     * The format of a name.
     *
     * @param name the name
     * @return the format, or empty
     */
    public Optional<ReportWriter> find(String name) {
        return Optional.ofNullable(writers.get(name));
    }

    /**
     * All formats.
     *
     * @return the formats, sorted by name
     */
    public List<ReportWriter> all() {
        return List.copyOf(writers.values());
    }
}
