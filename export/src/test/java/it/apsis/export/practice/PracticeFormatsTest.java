package it.apsis.export.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.export.Reasons;
import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.practice.CuratorDecision;
import it.apsis.practice.PracticeAnswers;
import it.apsis.practice.PracticeEntry;
import it.apsis.practice.PracticeSample;
import it.apsis.practice.PracticeSettings;
import it.apsis.practice.PracticeSheet;
import it.apsis.practice.PracticeStatistics;
import it.apsis.practice.ServiceComponent;
import it.apsis.practice.StateChange;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets as they come in and go out. */
class PracticeFormatsTest {
    private static final Path SAMPLES =
            Path.of("..", "examples", "src/main/resources/it/apsis/examples/practices.json");

    private static PracticeReading json(String text) {
        return PracticeFiles.read(text.getBytes(StandardCharsets.UTF_8), "sheets.json");
    }

    private static PracticeReading csv(String text) {
        return PracticeFiles.read(text.getBytes(StandardCharsets.UTF_8), "sheets.csv");
    }

    private static List<PracticeSheet> samples() throws IOException {
        return PracticeFiles.read(Files.readAllBytes(SAMPLES), "practices.json").sheets();
    }

    private static String written(List<PracticeSheet> sheets) throws IOException {
        StringWriter out = new StringWriter();
        PracticeCsv.writeWithPersonalData(sheets, out);
        return out.toString();
    }

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        List<PracticeSheet> sheets = samples();
        assertThat(sheets).hasSizeGreaterThanOrEqualTo(40);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PracticeJson.writeWithPersonalData(sheets, out);

        assertThat(PracticeJson.read(out.toByteArray(), null).sheets()).isEqualTo(sheets);
        assertThat(csv(written(sheets)).sheets()).isEqualTo(sheets);
    }

    @Test
    void samplesOfRulesSurviveBothFormats() throws IOException {
        for (PracticeSample sample : PracticeSample.all()) {
            List<PracticeSheet> sheets =
                    sample.entries().stream().map(PracticeEntry::sheet).toList();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PracticeJson.writeWithPersonalData(sheets, out);
            if (!sample.rule().equals("practice_answer_unreadable")) {
                assertThat(PracticeJson.read(out.toByteArray(), null).sheets())
                        .as(sample.rule())
                        .isEqualTo(sheets);
            }
            assertThat(csv(written(sheets)).sheets()).as(sample.rule()).isEqualTo(sheets);
        }
    }

    @Test
    void whatTellsOfAPersonIsNotPublished() throws IOException {
        List<PracticeSheet> sheets = new ArrayList<>(samples());
        sheets.add(PracticeSheet.builder()
                .id("PSS-2020-0999")
                .curatorDecision(
                        new CuratorDecision("NEW", "perché lo dico", "Una Curatrice", LocalDate.of(2020, 7, 1)))
                .addStateHistory(new StateChange("RECEIVED", "EXCLUDED", null, "Un Curatore", "è una doppia"))
                .build());
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        PracticeJson.write(sheets, json);
        StringWriter csv = new StringWriter();
        PracticeCsv.write(sheets, csv);

        for (String written : List.of(json.toString(StandardCharsets.UTF_8), csv.toString())) {
            assertThat(written)
                    .contains("PSS-2020-0999")
                    .doesNotContain(
                            "referente1@example.org", "Una Curatrice", "Un Curatore", "perché lo dico", "è una doppia");
        }
        assertThat(sheets.toString()).doesNotContain("referente1@example.org", "Referente di prova");
    }

    @Test
    void textsInCellsMayHaveAllMarks() throws IOException {
        PracticeSheet sheet = PracticeSheet.builder()
                .id("PSS-2020-0001")
                .title("=SOMMA(A1)")
                .description("- primo\n- secondo; terzo: \"quarto\"")
                .addComponents(new ServiceComponent("a:b;c\\d", "2.4", "NEW", null))
                .addComponents(new ServiceComponent(null, null, null, "solo nota:"))
                .addLinks("https://example.org/a;b?c=d:e")
                .build();

        String text = written(List.of(sheet));

        assertThat(text).contains("'=SOMMA(A1)", "a\\:b\\;c\\\\d:2.4:NEW;:::solo nota\\:");
        assertThat(csv(text).sheets()).containsExactly(sheet);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsWhereEachSheetStands(String separator) {
        PracticeReading reading = csv("\n" + String.join(separator, "Codice scheda", "TITLE", "note mie", "id") + "\n\n"
                + String.join(separator, "PSS-2020-0001", "Città", "x", "PSS-2020-0009", "troppo") + "\n"
                + "PSS-2020-0002\n");

        assertThat(reading.sheets()).extracting(PracticeSheet::id).containsExactly("PSS-2020-0001", "PSS-2020-0002");
        assertThat(reading.sheets()).extracting(PracticeSheet::title).containsExactly("Città", null);
        PracticeEntry first = reading.entries().get(0);
        assertThat(first.row()).isEqualTo(4);
        assertThat(first.place("title").address()).contains("B4");
        assertThat(first.place("state").address()).isEmpty();
        assertThat(first.text("title")).isEqualTo("Città");
        assertThat(first.notes()).extracting(Finding::code).containsExactly("column_unknown", "column_repeated");
        assertThat(first.notes().get(0).place()).isEqualTo(Place.row(2, 2).cell("note mie", 2));
        assertThat(reading.source().rows()).isEqualTo(2);
        assertThat(reading.source().skippedRows()).isEqualTo(1);
        assertThat(reading.source().sha256()).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1252"})
    void readsEveryEncoding(String name) {
        String mark = name.equals("UTF-16LE") || name.equals("UTF-8") ? "\uFEFF" : "";
        byte[] bytes = (mark + "id,title\nPSS-2020-0001,Perché no\n").getBytes(Charset.forName(name));

        assertThat(PracticeFiles.read(bytes, null).sheets().get(0).title()).isEqualTo("Perché no");
    }

    @Test
    void everyShapeOfJsonIsHeld() {
        PracticeReading reading = json("""
                [{"id": "PSS-2020-0001", "people_reached": 1e2, "provider_region": 3, "target_groups": "ANZ", "title": null,
                  "components": [{"name": "a", "area": "2.4", "status": "NEW", "colour": "red"}],
                  "funding": "MUNICIPAL", "links": [["a"]], "tools": ["PHONE", {"a": "b"}], "contact": {"name": {"x": 1}},
                  "operator_feedback": {"rating": "POSITIVE", "text": "Bene"}, "mood": true,
                  "curator_decision": [{"class": "NEW"}, {"class": "NEW"}], "external_codes": [], "needs": {"a": "b"}},
                 7, {}]""");

        PracticeSheet sheet = reading.sheets().get(0);
        assertThat(reading.entries()).hasSize(3);
        assertThat(sheet.peopleReached()).isEqualTo(100);
        assertThat(sheet.providerRegion()).isEqualTo("3");
        assertThat(sheet.targetGroups()).containsExactly("ANZ");
        assertThat(sheet.unread())
                .extracting(unread -> unread.key())
                .containsExactly("contact", "needs", "tools", "funding", "links", "curator_decision");
        assertThat(reading.entries().get(0).notes())
                .extracting(finding -> finding.place().column())
                .containsExactlyInAnyOrder("components.colour", "needs.a", "mood");
        assertThat(reading.entries().get(1).notes())
                .extracting(Finding::code)
                .containsExactly("practice_answer_unreadable");
        assertThat(PracticeAnswers.of(reading.sheets().get(2))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a,b\n1,2\n", "{", "[{\"id\":", "[1] 2", "{} {}", "\"id\"\n\"a", "{\"a\":01}"})
    void refusesWhatIsNoCollection(String text) {
        assertThatThrownBy(() -> csv(text)).satisfies(Reasons.IN_BOTH_LANGUAGES);
    }

    @Test
    void deepNestingIsRefused() {
        assertThatThrownBy(() -> json("{\"a\":" + "[".repeat(10_000))).satisfies(Reasons.IN_BOTH_LANGUAGES);
        assertThatThrownBy(() -> PracticeJson.read("7".getBytes(StandardCharsets.UTF_8), null))
                .satisfies(Reasons.IN_BOTH_LANGUAGES)
                .hasMessageContaining("neither");
    }

    @Test
    void classesAndHintsGoOut() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PracticeSheet told = PracticeSheet.builder()
                .id("PSS-2020-0001")
                .declaredClass("NEW")
                .description("Abbiamo un nuovo servizio di quartiere")
                .addComponents(new ServiceComponent("a", "2.4", "NEW", null))
                .addComponents(new ServiceComponent("b", "2.4", "STRENGTHENED", null))
                .build();
        ClassificationJson.write(
                List.of(told, PracticeSheet.builder().build()), PracticeSettings.bundled(), Language.ENGLISH, out);

        assertThat(out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " "))
                .contains("\"id\": \"PSS-2020-0001\", \"declared\": \"NEW\", \"derived\": \"MIXED\"")
                .contains("\"basis\": \"COMPONENTS\"")
                .contains("\"hint\": {\"class\": \"NEW\", \"level\": \"HIGH\", \"evidence\": [")
                .contains("{\"text\": \"nuovo servizio\", \"start\": 11, \"end\": 25}")
                .contains("\"id\": null, \"declared\": null, \"derived\": \"UNDETERMINED\"")
                .contains("\"class\": \"UNDETERMINED\", \"level\": \"NONE\"");
    }

    @Test
    void statisticsGoOutInThreeForms() throws IOException {
        PracticeStatistics statistics = PracticeStatistics.of(samples(), PracticeSettings.bundled());
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        StatisticsExport.json(statistics, Language.ITALIAN, json);
        StringWriter csv = new StringWriter();
        StatisticsExport.csv(statistics, Language.ENGLISH, csv);
        StringWriter text = new StringWriter();
        StatisticsExport.text(statistics, Language.ITALIAN, text);

        String note = "Raccolta aperta per autocandidatura, priva di carattere statistico";
        assertThat(json.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " "))
                .startsWith("{ \"note\": \"" + note + "\", \"sheets\": {\"received\": 44,")
                .contains(
                        "\"name\": \"class\", ", "\"share\": \"", "\"share\": null", "\"operators\": {\"answered\": ");
        assertThat(csv.toString())
                .contains("\nclass_by_region,01,NEW,Piemonte,")
                .contains("\noperators,median,");
        long notes = text.toString().lines().filter(line -> line.contains(note)).count();
        assertThat(notes).isEqualTo(statistics.tables().size() + 1L);
        StringWriter english = new StringWriter();
        StatisticsExport.text(PracticeStatistics.of(List.of(), PracticeSettings.bundled()), Language.ENGLISH, english);
        assertThat(english.toString()).contains("quartiles -, -, -").doesNotContain("%");
    }
}
