package it.apsis.entity;

import it.apsis.text.CsvTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Makes the bundled files on bodies from the reference data of the project, leaving out what repeats. Run {@link #main}
 * with the folder of the reference data and the folder of the resources to write them anew; a test compares them.
 */
final class BodyFiles {
    private static final String FIRST_DAY = "2013-01-01";

    private final Path source;

    BodyFiles(Path source) {
        this.source = source;
    }

    /** The reference data beside the project, from whichever folder the tests run in. */
    static Optional<Path> referenceData() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path data = folder.resolve("shared/reference-data");
            if (Files.isDirectory(data)) {
                return Optional.of(data);
            }
        }
        return Optional.empty();
    }

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[1]);
        for (Map.Entry<String, String> file :
                new BodyFiles(Path.of(arguments[0])).files().entrySet()) {
            Files.writeString(target.resolve(file.getKey()), file.getValue());
        }
    }

    Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("comuni.csv", comuni());
        files.put("comuni-ipa.csv", ipa());
        files.put("province-codes.csv", provinceCodes());
        files.put(
                "province.csv",
                columns("province.csv", row -> true, "uts_code,name,province_code,abbr,type,region_code"));
        files.put("regioni.csv", columns("regioni.csv", row -> true, "code,name"));
        files.put(
                "citta-metropolitane.csv",
                columns(
                        "citta-metropolitane.csv",
                        row -> true,
                        "code,name,province_code,abbr,region_code,capital_comune"));
        files.put(
                "unioni-di-comuni.csv",
                columns(
                        "unioni-di-comuni.csv",
                        row -> true,
                        "ipa_code,name,kind,seat_comune,province_abbr,region_code"));
        return files;
    }

    /** A blank valid_from is a day before 2013; replaced_by is left out, being where the cadastral code goes on. */
    private String comuni() {
        StringBuilder file = new StringBuilder("istat_code,name,name_alt,cadastral_code,valid_from,valid_to\n");
        for (CsvTable.Row row : rows("comuni-storici.csv")) {
            String alternative = ProperCase.of(afterSlovene(row.get("name_alt")));
            String name = ProperCase.of(row.get("name"));
            String from = row.get("valid_from");
            file.append(line(
                    row.get("istat_code"),
                    name.endsWith("-" + alternative)
                            ? name.substring(0, name.length() - alternative.length() - 1)
                            : name,
                    alternative,
                    row.get("cadastral_code"),
                    from.compareTo(FIRST_DAY) < 0 ? "" : from,
                    row.get("valid_to")));
        }
        return file.toString();
    }

    /** Five second names are the whole of {@code COMUNE DI …-OBCINA …}. */
    private static String afterSlovene(String name) {
        int begin = name.indexOf("OBCINA ");
        return begin < 0 ? name : name.substring(begin + "OBCINA ".length());
    }

    /** Only the codes that are not {@code c_} and the cadastral code. */
    private String ipa() {
        Map<String, String> regular = rows("comuni-storici.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.get("istat_code"),
                        row -> "c_" + row.get("cadastral_code").toLowerCase(Locale.ROOT),
                        (one, other) -> one));
        return columns(
                "comuni-ipa.csv",
                row -> !row.get("ipa_code").equals(regular.get(row.get("istat_code"))),
                "istat_code,ipa_code");
    }

    private String provinceCodes() {
        TreeSet<String> lines = new TreeSet<>();
        for (CsvTable.Row row : rows("comuni-storici.csv")) {
            lines.add(line(row.get("province_code"), row.get("province_abbr"), row.get("region_code")));
        }
        return "province_code,province_abbr,region_code\n" + String.join("", lines);
    }

    private String columns(String file, Predicate<CsvTable.Row> which, String columns) {
        List<String> names = List.of(columns.split(","));
        return columns + "\n"
                + rows(file).stream()
                        .filter(which)
                        .map(row -> line(names.stream().map(row::get).toArray(String[]::new)))
                        .collect(Collectors.joining());
    }

    private static String line(String... cells) {
        return List.of(cells).stream()
                        .map(cell -> cell.matches("[^\",\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(","))
                + "\n";
    }

    List<CsvTable.Row> rows(String file) {
        try (BufferedReader reader = Files.newBufferedReader(source.resolve(file), StandardCharsets.UTF_8)) {
            return CsvTable.read(reader, file).rows();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
