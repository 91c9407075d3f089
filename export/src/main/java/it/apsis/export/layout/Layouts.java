package it.apsis.export.layout;

import it.apsis.schema.Field;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The bundled layouts, made from the table of fields. */
public final class Layouts {
    /** The layout whose headers are the keys of the fields. */
    public static final Layout KEYS = fields(StatisticalSurvey.NATIVE_LAYOUT, Field::key);

    /** The layout of the national file of 2014 flows. */
    public static final Layout NATIONAL_2014 = national();

    /** The layout whose headers are the Italian labels of the fields. */
    public static final Layout LABELS_IT =
            fields("labels-it", field -> field.label().in(Language.ITALIAN));

    /** The layout whose headers are the English labels of the fields. */
    public static final Layout LABELS_EN =
            fields("labels-en", field -> field.label().in(Language.ENGLISH));

    private static final List<Layout> ALL = List.of(KEYS, NATIONAL_2014, LABELS_IT, LABELS_EN);

    private Layouts() {}

    /**
     * The bundled layouts.
     *
     * @return the layouts, in the order in which they are tried
     */
    public static List<Layout> all() {
        return ALL;
    }

    /**
     * A bundled layout.
     *
     * @param name its name
     * @return the layout, or empty where there is none of that name
     */
    public static Optional<Layout> find(String name) {
        return ALL.stream().filter(layout -> layout.name().equals(name)).findFirst();
    }

    private static Layout fields(String name, Function<Field, String> header) {
        return Layout.of(
                name,
                StatisticalSurvey.fields().stream()
                        .map(field -> new LayoutColumn(header.apply(field), field.key()))
                        .toList());
    }

    private static Layout national() {
        List<LayoutColumn> columns = new ArrayList<>();
        for (Field field : StatisticalSurvey.fields()) {
            field.attribute("national_2014_header").ifPresent(header -> {
                columns.add(new LayoutColumn(header, field.key()));
                extrasBehind(header).forEach(extra -> columns.add(new LayoutColumn(extra, (@Nullable String) null)));
            });
        }
        return Layout.of("national-2014", columns);
    }

    /** The national file has six columns that answer no field, each behind the one that it explains. */
    private static List<String> extrasBehind(String header) {
        return Map.of(
                        "agency_code", List.of("agencyname"),
                        "crsid", List.of("initiative number"),
                        "recipient_code", List.of("recipientname", "incomegroupcode"),
                        "disbursement", List.of("usd_commitment", "usd_disbursement"))
                .getOrDefault(header, List.of());
    }
}
