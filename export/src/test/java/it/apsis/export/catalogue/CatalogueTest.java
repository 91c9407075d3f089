package it.apsis.export.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.export.dcat.Publication;
import it.apsis.export.table.TableJudge;
import it.apsis.practice.FundingSource;
import it.apsis.practice.Partner;
import it.apsis.practice.PracticeSettings;
import it.apsis.practice.PracticeSheet;
import it.apsis.practice.PracticeStatistics;
import it.apsis.practice.ServiceComponent;
import it.apsis.practice.SheetStates;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private static final PracticeSettings SETTINGS =
            PracticeSettings.bundled().withDays(null, LocalDate.of(2020, 7, 31));
    private static final String NOTE = "Raccolta aperta per autocandidatura, priva di carattere statistico";

    @TempDir
    Path folder;

    private static Map<String, String> site(List<PracticeSheet> sheets, PracticeSettings settings) throws IOException {
        Map<String, ByteArrayOutputStream> files = new LinkedHashMap<>();
        Catalogue.of(sheets, settings).write(path -> {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            assertThat(files.put(path, file)).as(path).isNull();
            return file;
        });
        Map<String, String> texts = new LinkedHashMap<>();
        files.forEach((path, file) -> texts.put(path, file.toString(StandardCharsets.UTF_8)));
        return texts;
    }

    private static Map<String, String> site(PracticeSheet... sheets) throws IOException {
        return site(List.of(sheets), SETTINGS);
    }

    private static PracticeSheet.Builder bare(String id) {
        return PracticeSheet.builder().id(id).state(SheetStates.PUBLISHED);
    }

    @Test
    void everySheetHasAPageInBothLanguages() throws IOException {
        Map<String, String> site = site(MadeUpSheets.published(12), SETTINGS);

        assertThat(site).hasSize(3 + 2 * (3 + 12)).containsKeys("data/practices.csv", "data/datapackage.json");
        assertThat(site).containsKeys("index.html", "elenco.html", "statistiche.html", "schede/PSS-2020-0012.html");
        assertThat(site)
                .containsKeys("en/index.html", "en/list.html", "en/statistics.html", "en/sheets/PSS-2020-0012.html");
        assertThat(site.get("schede/PSS-2020-0003.html"))
                .contains("<html lang=\"it\">", "Precedente", "PSS-2020-0002.html", "PSS-2020-0004.html")
                .contains("Educativa a distanza", "Catalogo aggiornato al 31 luglio 2020", NOTE);
        assertThat(site.get("en/sheets/PSS-2020-0003.html")).contains("<html lang=\"en\">", "Open, self-nominated");
    }

    @Test
    void everyLinkWithinTheSiteLeadsToAPage() throws IOException {
        Map<String, String> site = site(MadeUpSheets.published(30), SETTINGS);
        Pattern link = Pattern.compile("href=\"([^\"#:]+)[\"#]");
        site.forEach((path, text) -> {
            Matcher links = link.matcher(text);
            while (path.endsWith(".html") && links.find()) {
                String to = Path.of("/" + path)
                        .resolveSibling(links.group(1))
                        .normalize()
                        .toString()
                        .substring(1);
                assertThat(site).as(path + " → " + links.group(1)).containsKey(to);
            }
        });
    }

    @Test
    void personsAndUnpublishedSheetsAreInNoFile() throws IOException {
        List<PracticeSheet> sheets = new ArrayList<>(MadeUpSheets.published(20));
        int number = 100;
        for (String state : List.of("RECEIVED", "UNDER_REVIEW", "ADMITTED", "EXCLUDED", "WITHDRAWN", "published")) {
            sheets.add(MadeUpSheets.sheet(++number, state)
                    .title("Pratica ancora segreta")
                    .build());
        }
        sheets.add(PracticeSheet.builder()
                .id("PSS-2020-0900")
                .title("Pratica ancora segreta")
                .build());

        site(sheets, SETTINGS)
                .forEach((path, text) -> assertThat(text)
                        .as(path)
                        .doesNotContain(MadeUpSheets.CONTACT, "Ermenegilda", MadeUpSheets.EMAIL, MadeUpSheets.CURATOR)
                        .doesNotContain("responsabile", "ancora segreta", "ermenegilda", "innominata", "PSS-2020-01")
                        .doesNotContain("sentito l&#39;ente"));
    }

    @Test
    void whatASheetSaysBecomesNoMarkup() throws IOException {
        String evil = "<script>alert(1)</script>\"' onload=x &amp; </title>";
        PracticeSheet sheet = MadeUpSheets.sheet(5, SheetStates.PUBLISHED)
                .title(evil)
                .providerName(evil)
                .providerAmbito(evil)
                .description(evil)
                .addComponents(new ServiceComponent(evil, evil, evil, evil))
                .addPartners(new Partner(evil, evil, evil))
                .addFunding(new FundingSource(evil, BigDecimal.ONE))
                .addTools(evil)
                .build();
        Map<String, String> site =
                site(sheet, MadeUpSheets.sheet(6, SheetStates.PUBLISHED).build());
        site.forEach((path, text) -> {
            if (path.endsWith(".html")) {
                assertThat(text).as(path).doesNotContain("<script>alert", "onload=x \"", "</title>\"");
                assertThat(text.split("<script", -1)).as(path).hasSize(path.contains("index") ? 3 : 2);
                assertThat(text).contains("Content-Security-Policy", "default-src &#39;none&#39;");
                assertThat(text).doesNotContain(" style=", "javascript:");
            }
        });
    }

    @Test
    void theSameSheetsGiveTheSameBytesInAnyOrder() throws IOException {
        List<PracticeSheet> sheets = new ArrayList<>(MadeUpSheets.published(25));
        Map<String, String> first = site(sheets, SETTINGS);
        Collections.reverse(sheets);
        assertThat(site(sheets, SETTINGS)).isEqualTo(first);
    }

    @Test
    void codesInOrderOfYearAndNumber() throws IOException {
        String list = site(
                        bare("PSS-2021-0001").title("quarta").build(),
                        bare("PSS-2020-10000").title("terza").build(),
                        bare("PSS-2020-0002").title("prima").build(),
                        bare("PSS-2020-9999").title("seconda").build())
                .get("elenco.html");
        assertThat(list).containsSubsequence("prima", "seconda", "terza", "quarta");
    }

    @Test
    void aSheetWithoutAProperCodeOfItsOwnIsLeftOutAndTold() throws IOException {
        List<PracticeSheet> sheets = List.of(
                bare("../../etc/passwd").build(),
                bare("PSS-2020-0001").title("la prima").build(),
                bare("PSS-2020-0001").title("la doppia").build(),
                PracticeSheet.builder().state(SheetStates.PUBLISHED).build());
        Catalogue catalogue = Catalogue.of(sheets, SETTINGS);

        assertThat(catalogue.size()).isEqualTo(1);
        assertThat(catalogue.leftOut()).containsExactly(sheets.get(0), sheets.get(2), sheets.get(3));
        assertThat(site(sheets, SETTINGS).keySet()).noneMatch(path -> path.contains(".."));
    }

    @Test
    void whatIsNotStatedIsSaidToBeSo() throws IOException {
        Map<String, String> site = site(List.of(bare("PSS-2020-0001").build()), PracticeSettings.bundled());

        assertThat(site.get("schede/PSS-2020-0001.html"))
                .contains("Non indicato", "Indeterminata", "PSS-2020-0001", "Catalogo senza data")
                .doesNotContain("null");
        assertThat(site.get("index.html"))
                .contains(">1</strong> pratica pubblicata")
                .doesNotContain("\"null\"", ">null");
    }

    @Test
    void anEmptyCatalogueHasItsPages() throws IOException {
        Map<String, String> site = site(List.of(), SETTINGS);
        assertThat(site).hasSize(9);
        assertThat(site.get("index.html")).contains("0 pratiche", NOTE);
    }

    @Test
    void everyTableCarriesTheNote() throws IOException {
        String page = site(MadeUpSheets.published(30), SETTINGS).get("statistiche.html");
        int tables = page.split("<table", -1).length - 1;
        assertThat(tables).isEqualTo(23);
        assertThat(page.split(NOTE + "\\.", -1).length - 1).isGreaterThanOrEqualTo(tables);
        assertThat(page).contains("Una scheda può contare in più righe", "<svg class=\"bar\" viewBox=\"0 0 300 16\"");
    }

    @Test
    void statisticsAreAlsoOnePageThatNeedsNothingElse() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StatisticsDocument.write(
                PracticeStatistics.of(MadeUpSheets.published(3), SETTINGS), Language.ENGLISH, null, out);
        String page = out.toString(StandardCharsets.UTF_8);
        assertThat(page).contains("<style>", "Open, self-nominated", "–").doesNotContain("<link", "href=\"index.html");
    }

    @Test
    void relatedPracticesAreOfTheSameAreaAndTargetElsewhere() throws IOException {
        PracticeSheet own = similar("PSS-2020-0001", "01").build();
        String page = site(
                        own,
                        similar("PSS-2020-0002", "01").title("stessa regione").build(),
                        similar("PSS-2020-0003", "03").title("in Lombardia").build(),
                        similar("PSS-2020-0004", "03")
                                .title("ancora in Lombardia")
                                .build(),
                        similar("PSS-2020-0005", "05")
                                .title("altri destinatari")
                                .targetGroups(List.of("DIP"))
                                .build(),
                        similar("PSS-2020-0006", "06")
                                .title("di più in comune")
                                .addServiceAreas("1.1")
                                .build())
                .get("schede/PSS-2020-0001.html");
        String related = page.substring(page.indexOf("id=\"related\""), page.indexOf("neighbours"));
        assertThat(related).containsSubsequence("di più in comune", "in Lombardia");
        assertThat(related).doesNotContain("stessa regione", "ancora in Lombardia", "altri destinatari");
    }

    private static PracticeSheet.Builder similar(String id, String region) {
        return bare(id).providerRegion(region)
                .addServiceAreas("2.4", "1.1")
                .addTargetGroups("ANZ")
                .serviceAreas(id.endsWith("6") || id.endsWith("1") ? List.of("2.4", "1.1") : List.of("2.4"));
    }

    @Test
    void pagesOfSheetsThatAreNoLongerPublishedAreTakenAway() throws IOException {
        Catalogue.of(MadeUpSheets.published(3), SETTINGS).write(folder);
        Path own = Files.writeString(folder.resolve("schede/nota.html"), "mia");
        Catalogue.of(MadeUpSheets.published(2), SETTINGS).write(folder);

        assertThat(folder.resolve("schede/PSS-2020-0002.html")).exists();
        assertThat(folder.resolve("schede/PSS-2020-0003.html")).doesNotExist();
        assertThat(folder.resolve("en/sheets/PSS-2020-0003.html")).doesNotExist();
        assertThat(own).hasContent("mia");
    }

    @ParameterizedTest
    @CsvSource({
        "index.html,schede/a.html,schede/a.html",
        "schede/a.html,schede/b.html,b.html",
        "en/sheets/a.html,schede/a.html,../../schede/a.html",
        "en/sheets/a.html,en/index.html,../index.html",
        "schede/a.html,en/sheets/a.html,../en/sheets/a.html",
        "index.html,catalogue.css,catalogue.css"
    })
    void addressesAreRelative(String from, String to, String way) {
        assertThat(Address.relative(from, to)).isEqualTo(way);
    }

    @Test
    void italianDaysAndAmountsAreWrittenAsItaliansDo() {
        SiteWords words = new SiteWords(Language.ITALIAN);
        assertThat(words.day("from", LocalDate.of(2020, 3, 11))).isEqualTo("dall'11 marzo 2020");
        assertThat(words.day("to", LocalDate.of(2020, 5, 8))).isEqualTo("all'8 maggio 2020");
        assertThat(words.day("until", LocalDate.of(2021, 1, 1))).isEqualTo("fino al 1° gennaio 2021");
        assertThat(words.euro(new BigDecimal("12500.5"))).isEqualTo("12.500,50\u00A0€");
        assertThat(words.euro(new BigDecimal("-1000"))).isEqualTo("-1.000\u00A0€");
        assertThat(new SiteWords(Language.ENGLISH).euro(new BigDecimal("1234567.891")))
                .isEqualTo("€1,234,567.89");
    }

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(SiteWords.ALL.keys(Language.ITALIAN)).isEqualTo(SiteWords.ALL.keys(Language.ENGLISH));
    }

    @Test
    void excerptsEndBehindAWord() {
        assertThat(SearchPage.excerpt(null)).isEmpty();
        assertThat(SearchPage.excerpt("  breve\n testo ")).isEqualTo("breve testo");
        assertThat(SearchPage.excerpt("parola ".repeat(60)))
                .endsWith("parola …")
                .hasSizeLessThan(230);
        assertThat(SearchPage.excerpt("\uD83D\uDE00".repeat(200))).doesNotContain("\uD83D …");
    }

    @Test
    void theSheetsAreATableThatOtherPeoplesReaderTakes() throws Exception {
        Catalogue.of(MadeUpSheets.published(60), SETTINGS).write(folder.resolve("site"));
        Path home = Files.createDirectories(folder.resolve("packages"));
        Files.move(folder.resolve("site").resolve("data"), home.resolve("data"));

        assertThat(new TableJudge(home).verdicts()).isEqualTo(Map.of("data practices", "true"));
    }

    @Test
    void theTableAndTheMetadataHoldNobodysName() throws IOException {
        Publication by = Publication.of(Map.of(
                "address", "https://dati.example.org/pratiche/",
                "publisher", "Un'associazione",
                "publisher_code", "prova",
                "contact", "Ufficio statistica",
                "email", "dati@example.org",
                "licence", "CC0_1_0",
                "modified", "2020-07-31"));

        Catalogue.of(MadeUpSheets.published(20), SETTINGS).withPublication(by).write(folder);

        String table = Files.readString(folder.resolve("data/practices.csv"));
        assertThat(table.lines().count()).isGreaterThan(20);
        assertThat(table.lines().findFirst().orElseThrow().split(","))
                .contains("id", "state", "external_codes")
                .doesNotContain("contact", "curator_decision", "state_history");
        assertThat(Files.readString(folder.resolve("data/datapackage.json")).replaceAll("\\s", ""))
                .contains("\"languages\":[\"it\"]")
                .doesNotContain("curator_decision", "state_history");
        assertThat(table + Files.readString(folder.resolve("dcat.jsonld")))
                .contains("PSS-2020-0001", "https://dati.example.org/pratiche/data/practices.csv")
                .doesNotContain(MadeUpSheets.CONTACT, MadeUpSheets.EMAIL, MadeUpSheets.CURATOR);
    }
}
