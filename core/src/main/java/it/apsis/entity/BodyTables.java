package it.apsis.entity;

import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads tables of bodies, bundled ones and those of applications. Which kind a table is, its columns tell. */
final class BodyTables {
    /** Letters of the Provincia and code of the Regione, by the first three digits of a Comune's ISTAT code. */
    private final Map<String, String[]> territories = new LinkedHashMap<>();

    BodyTables(CsvTable provinceCodes) {
        for (CsvTable.Row row : provinceCodes.rows()) {
            territories.put(row.get("province_code"), new String[] {row.get("province_abbr"), row.get("region_code")});
        }
    }

    /** Whether a table adds codes to bodies that are known, and has no bodies itself. */
    static boolean isOfCodes(CsvTable table) {
        return !table.hasColumn("name")
                && (table.hasColumn("istat_code") || table.hasColumn("code") || table.hasColumn("ipa_code"))
                && (table.hasColumn("ipa_code") || table.hasColumn("codice_fiscale"));
    }

    List<Body> read(CsvTable table) {
        if (has(table, "istat_code", "name")) {
            return comuni(table);
        }
        List<Body> bodies = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            bodies.add(attempt(table, row, () -> body(table, row)));
        }
        return bodies;
    }

    private static Body body(CsvTable table, CsvTable.Row row) {
        if (has(table, "ipa_code", "name", "kind")) {
            return unioneOrOther(table, row);
        }
        if (has(table, "code", "name", "capital_comune")) {
            return citta(table, row);
        }
        if (has(table, "province_code", "name", "abbr")) {
            return new Provincia(
                    row.get("province_code"), row.get("name"), row.get("abbr"), cell(table, row, "region_code"));
        }
        if (has(table, "code", "name")) {
            return new Regione(row.get("code"), row.get("name"));
        }
        throw new IllegalArgumentException("no table of bodies has the columns " + table.columns());
    }

    private List<Body> comuni(CsvTable table) {
        Map<String, List<CsvTable.Row>> byComune = new LinkedHashMap<>();
        for (CsvTable.Row row : table.rows()) {
            // The cadastral code stays when the ISTAT code changes; without one, rows of one ISTAT code belong
            // together.
            String key = cell(table, row, "cadastral_code").orElse(row.get("istat_code"));
            byComune.computeIfAbsent(key, code -> new ArrayList<>(1)).add(row);
        }
        List<Body> comuni = new ArrayList<>(byComune.size());
        for (List<CsvTable.Row> rows : byComune.values()) {
            comuni.add(comune(table, rows));
        }
        return comuni;
    }

    private Comune comune(CsvTable table, List<CsvTable.Row> rows) {
        List<Comune.Period> periods = new ArrayList<>(rows.size());
        rows.forEach(row -> periods.add(attempt(table, row, () -> period(table, row))));
        if (periods.size() > 1) {
            periods.sort(Comparator.comparing(period -> period.lifetime().from().orElse(LocalDate.MIN)));
        }
        CsvTable.Row last = rows.get(rows.size() - 1);
        Optional<EntityId> successor = cell(table, last, "replaced_by")
                .filter(code ->
                        periods.stream().noneMatch(period -> period.istatCode().equals(code)))
                .map(code -> attempt(table, last, () -> EntityId.comune(code)));
        return new Comune(
                periods, ipaCode(table, last), attempt(table, last, () -> codiceFiscale(table, last)), successor);
    }

    private Comune.Period period(CsvTable table, CsvTable.Row row) {
        String istat = EntityId.comune(row.get("istat_code")).code();
        Optional<String> cadastral = cell(table, row, "cadastral_code");
        if (cadastral.isPresent() && !isCadastralCode(cadastral.get())) {
            throw new IllegalArgumentException("not a cadastral code: " + cadastral.get());
        }
        String[] territory = territories.getOrDefault(istat.substring(0, 3), new String[] {"", ""});
        return new Comune.Period(
                istat,
                name(row),
                cell(table, row, "name_alt"),
                cadastral,
                cell(table, row, "province_abbr").or(() -> filled(territory[0])),
                cell(table, row, "region_code").or(() -> filled(territory[1])),
                lifetime(table, row));
    }

    private static boolean isCadastralCode(String code) {
        boolean begins = code.length() == 4 && code.charAt(0) >= 'A' && code.charAt(0) <= 'Z';
        return begins && code.chars().skip(1).allMatch(sign -> sign >= '0' && sign <= '9');
    }

    private static Body unioneOrOther(CsvTable table, CsvTable.Row row) {
        String code = EntityId.indicePa(row.get("ipa_code")).code();
        Optional<String> province = cell(table, row, "province_abbr");
        Optional<String> region = cell(table, row, "region_code");
        Optional<CodiceFiscale> fiscal = codiceFiscale(table, row);
        return switch (row.get("kind")) {
            case "unione", "unione-di-comuni" ->
                new UnioneDiComuni(
                        code,
                        name(row),
                        cell(table, row, "seat_comune").map(EntityId::comune),
                        province,
                        region,
                        lifetime(table, row),
                        fiscal);
            case "other" -> new OtherBody(code, name(row), province, region, lifetime(table, row), fiscal);
            default -> throw new IllegalArgumentException("kind is unione or other, not '" + row.get("kind") + "'");
        };
    }

    private static Body citta(CsvTable table, CsvTable.Row row) {
        return new CittaMetropolitana(
                new EntityId(EntityId.Scheme.CITTA_METROPOLITANA, row.get("code")).code(),
                name(row),
                cell(table, row, "capital_comune").map(EntityId::comune),
                cell(table, row, "abbr"),
                cell(table, row, "region_code"),
                ipaCode(table, row),
                codiceFiscale(table, row));
    }

    /** The code by which a row of a table of codes names its body. */
    static EntityId named(CsvTable table, CsvTable.Row row) {
        for (String column : List.of("istat_code", "code", "ipa_code")) {
            if (table.hasColumn(column)) {
                return EntityId.parse(row.get(column));
            }
        }
        throw new IllegalArgumentException("no column that names a body: " + table.columns());
    }

    static Optional<String> ipaCode(CsvTable table, CsvTable.Row row) {
        return cell(table, row, "ipa_code").map(code -> code.toLowerCase(Locale.ROOT));
    }

    static Optional<CodiceFiscale> codiceFiscale(CsvTable table, CsvTable.Row row) {
        return cell(table, row, "codice_fiscale").map(CodiceFiscale::new);
    }

    private static Lifetime lifetime(CsvTable table, CsvTable.Row row) {
        Optional<LocalDate> from = cell(table, row, "valid_from").map(LocalDate::parse);
        Optional<LocalDate> to = cell(table, row, "valid_to").map(LocalDate::parse);
        return from.isEmpty() && to.isEmpty() ? Lifetime.UNKNOWN : new Lifetime(from, to);
    }

    private static String name(CsvTable.Row row) {
        return row.optional("name").orElseThrow(() -> new IllegalArgumentException("a body without a name"));
    }

    private static Optional<String> cell(CsvTable table, CsvTable.Row row, String column) {
        return table.hasColumn(column) ? row.optional(column) : Optional.empty();
    }

    private static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static boolean has(CsvTable table, String... columns) {
        for (String column : columns) {
            if (!table.hasColumn(column)) {
                return false;
            }
        }
        return true;
    }

    /** Makes something of a row, and says which row it was where nothing can be made of it. */
    static <T> T attempt(CsvTable table, CsvTable.Row row, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new TableFormatException(table.name(), row.line(), String.valueOf(e.getMessage()));
        }
    }
}
