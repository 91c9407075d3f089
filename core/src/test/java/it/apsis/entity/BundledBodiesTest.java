package it.apsis.entity;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.text.CsvTable;
import it.apsis.text.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bundled files beside the reference data they are made from; skipped where these are not at hand. */
class BundledBodiesTest {
    private BodyFiles source = new BodyFiles(Path.of("."));

    @BeforeEach
    void referenceDataIsAtHand() {
        Optional<Path> data = BodyFiles.referenceData();
        Assumptions.assumeTrue(data.isPresent());
        source = new BodyFiles(data.get());
    }

    @Test
    void theFilesAreWhatTheReferenceDataGives() throws IOException {
        for (Map.Entry<String, String> file : source.files().entrySet()) {
            try (InputStream bundled = BodyRegister.class.getResourceAsStream(file.getKey())) {
                assertThat(bundled).as(file.getKey()).isNotNull();
                String text = new String(bundled.readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text.equals(file.getValue())).as(file.getKey()).isTrue();
            }
        }
    }

    @Test
    void namesAreWrittenAsTheStatisticalInstituteWritesThem() {
        Map<String, String> names = source.rows("comuni.csv").stream()
                .collect(Collectors.toMap(row -> row.get("istat_code"), row -> row.get("name")));
        List<String> others = new ArrayList<>();
        BodyRegister register = BodyRegister.bundled();
        names.forEach((code, name) -> {
            String ours = ((Comune) register.find(code).orElseThrow())
                    .period(2020)
                    .orElseThrow()
                    .name();
            if (!ours.equals(name)) {
                others.add(ours);
            }
        });
        // The archive has another official name, or one of the two languages more.
        assertThat(others).containsExactlyInAnyOrder("Pont Canavese", "Salorno sulla strada del vino");
    }

    @Test
    void everyComuneIsFoundByAllItsCodesAndByItsName() {
        BodyRegister register = BodyRegister.bundled();
        for (CsvTable.Row row : source.rows("comuni-storici.csv")) {
            Body body = register.find(row.get("istat_code")).orElseThrow();
            assertThat(register.findByCadastralCode(row.get("cadastral_code"))).contains(body);
            assertThat(register.findByName("COMUNE DI " + row.get("name"), 2020))
                    .as(row.get("name"))
                    .contains(body);
            assertThat(register.findByName(row.get("name"), 2020))
                    .as(row.get("name"))
                    .contains(body);
            row.optional("replaced_by")
                    .ifPresent(code -> assertThat(register.find(code)).contains(body));
        }
    }

    @Test
    void everyBodyIsFoundByItsCodeInIndicePa() {
        BodyRegister register = BodyRegister.bundled();
        for (CsvTable.Row row : source.rows("comuni-ipa.csv")) {
            assertThat(register.find(row.get("ipa_code")).orElseThrow())
                    .as(row.get("ipa_code"))
                    .isEqualTo(register.find(row.get("istat_code")).orElseThrow());
        }
        for (CsvTable.Row row : source.rows("unioni-di-comuni.csv")) {
            Body body = register.find(row.get("ipa_code")).orElseThrow();
            assertThat(body.kind())
                    .isEqualTo(row.get("kind").equals("unione") ? EntityKind.UNIONE_DI_COMUNI : EntityKind.OTHER);
            assertThat(body.name()).isEqualTo(row.get("name"));
            assertThat(register.findByName(row.get("name"), 2020))
                    .as(row.get("name"))
                    .isNotEmpty();
        }
    }

    @Test
    void existenceAgreesWithThePeriods() {
        BodyRegister register = BodyRegister.bundled();
        Map<String, List<CsvTable.Row>> periods = source.rows("comuni-storici.csv").stream()
                .collect(Collectors.groupingBy(row -> row.get("cadastral_code")));
        for (int year = 2013; year <= 2024; year++) {
            int flowYear = year;
            long expected = periods.values().stream()
                    .filter(rows -> rows.stream().anyMatch(row -> touches(row, flowYear)))
                    .count();
            assertThat(register.bodies(EntityKind.COMUNE, year)).hasSize((int) expected);
        }
    }

    private static boolean touches(CsvTable.Row row, int year) {
        String from = row.get("valid_from");
        String to = row.get("valid_to");
        return from.compareTo(year + "-12-31") <= 0 && (to.isEmpty() || to.compareTo(year + "-01-01") >= 0);
    }

    @Test
    void comuniWithTheirNameInCommonAreFew() {
        Map<String, List<Body>> byName = BodyRegister.bundled().bodies(EntityKind.COMUNE, 2020).stream()
                .collect(Collectors.groupingBy(body -> Folding.fold(body.name())));
        assertThat(byName.values().stream()
                        .filter(bodies -> bodies.size() > 1)
                        .map(bodies -> bodies.get(0).name()))
                .containsExactlyInAnyOrder("Castro", "Livo", "Peglio", "Samone", "San Teodoro", "Paterno");
    }
}
