package it.apsis.export.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.apsis.practice.PracticeSettings;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CatalogueBrowserTest {
    @TempDir
    static Path folder;

    private static Chromium chromium;

    @BeforeAll
    static void start() throws Exception {
        var program = Chromium.installed();
        assumeTrue(
                program.isPresent(), "no Chromium is installed: the catalogue is not looked at in a browser, skipped");
        Catalogue.of(MadeUpSheets.published(60), PracticeSettings.bundled().withDays(null, LocalDate.of(2020, 7, 31)))
                .write(folder.resolve("site"));
        chromium = Chromium.start(program.get());
        chromium.width(1280);
    }

    @AfterAll
    static void end() throws Exception {
        if (chromium != null) {
            chromium.close();
        }
    }

    private static String address(String page) {
        return folder.resolve("site").toUri() + page;
    }

    @Test
    void aPersonFindsAPracticeFollowsARelatedOneAndComesBack() throws Exception {
        chromium.open(address("index.html"));
        assertThat(chromium.text("document.getElementById('count').textContent"))
                .isEqualTo("60 pratiche");

        // "Città" without its accent; an apostrophe in "d'uso" as it is on another keyboard.
        chromium.click("#q");
        chromium.type("citta ascolta");
        chromium.until("document.getElementById('count').textContent === '6 pratiche'");
        String region = chromium.text("(() => { const f = document.querySelectorAll('.facet')[1];"
                + " const l = [...f.querySelectorAll('label')].find(l => l.querySelector('.n').textContent !== '0');"
                + " l.querySelector('input').id = 'wanted-region'; return l.querySelector('.n').textContent; })()");
        chromium.click("#wanted-region");
        chromium.until("document.getElementById('count').textContent.startsWith('" + region + " ')");
        chromium.run("(() => { const f = document.querySelectorAll('.facet')[0];"
                + " const l = [...f.querySelectorAll('label')].find(l => l.querySelector('.n').textContent !== '0');"
                + " l.querySelector('input').id = 'wanted-class'; })()");
        chromium.click("#wanted-class");
        chromium.until("location.hash.includes('class=') && location.hash.includes('provider_region=')");
        String selection = chromium.text("location.hash");
        String found = chromium.text("document.getElementById('list').textContent");
        assertThat(selection).contains("q=citta+ascolta");

        chromium.click("#list .card a");
        chromium.until("location.pathname.includes('/schede/') && document.readyState === 'complete'");
        assertThat(chromium.text("location.hash")).isEqualTo(selection);
        String first = chromium.text("location.pathname");
        chromium.click(".related .card a");
        chromium.until("location.pathname !== '" + first + "' && document.readyState === 'complete'");
        assertThat(chromium.text("location.hash")).isEqualTo(selection);
        assertThat(chromium.print()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        chromium.back();
        chromium.until("location.pathname === '" + first + "' && document.readyState === 'complete'");
        chromium.back();
        chromium.until("location.pathname.endsWith('index.html') && document.getElementById('list').children.length");
        assertSelection(selection, found);
        chromium.click("#list .card a");
        chromium.until("location.pathname === '" + first + "' && document.readyState === 'complete'");
        chromium.click(".path a");
        chromium.until("location.pathname.endsWith('index.html') && document.getElementById('list').children.length");
        assertSelection(selection, found);
        assertThat(chromium.print()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void assertSelection(String selection, String found) throws Exception {
        assertThat(chromium.text("location.hash")).isEqualTo(selection);
        assertThat(chromium.text("document.getElementById('q').value")).isEqualTo("citta ascolta");
        assertThat(chromium.run("document.querySelectorAll('.facet input:checked').length")
                        .asInt())
                .isEqualTo(2);
        assertThat(chromium.text("document.getElementById('list').textContent")).isEqualTo(found);
    }

    @Test
    void choicesOfOneFacetAddUpAndThoseOfSeveralCutDown() throws Exception {
        chromium.open("about:blank");
        chromium.open(address("index.html#provider_region=01,02"));
        chromium.until("document.querySelectorAll('.facet input:checked').length === 2");
        int both = chromium.run("parseInt(document.getElementById('count').textContent)")
                .asInt();
        assertThat(both)
                .isEqualTo(count("provider_region=01") + count("provider_region=02"))
                .isPositive();
        assertThat(count("provider_region=01,02,03,05,06&class=NEW"))
                .isLessThan(count("provider_region=01,02,03,05,06"))
                .isPositive();
        // The number beside a choice is what choosing it would give.
        count("class=NEW");
        int told = chromium.run(
                        "parseInt(document.querySelectorAll('.facet')[1].querySelectorAll('.n')[2].textContent)")
                .asInt();
        assertThat(count("class=NEW&provider_region=03")).isEqualTo(told);
        assertThat(count("q=nessunaparolacosi")).isZero();
        assertThat(chromium.complaints()).isEmpty();
    }

    private static int count(String selection) throws Exception {
        chromium.open("about:blank");
        chromium.open(address("index.html#" + selection));
        String text = chromium.text("document.getElementById('count').textContent");
        return Character.isDigit(text.charAt(0)) ? Integer.parseInt(text.split(" ")[0]) : 0;
    }

    @Test
    void theSelectionIsTakenAwayAsCsvAndJson() throws Exception {
        chromium.open("about:blank");
        chromium.open(address("index.html#class=MIXED"));
        chromium.run("window.taken = []; const make = URL.createObjectURL;"
                + " URL.createObjectURL = blob => { taken.push(blob); return make.call(URL, blob); };");
        chromium.click("#csv");
        chromium.click("#json");
        chromium.until("taken.length === 2");
        String csv = chromium.text("taken[0].text()");
        String json = chromium.text("taken[1].text()");
        int shown = chromium.run("parseInt(document.getElementById('count').textContent)")
                .asInt();

        assertThat(csv.lines().count()).isEqualTo(shown + 1);
        assertThat(csv)
                .contains("PSS-2020-", "provider_region", "Servizio misto")
                .doesNotContain(MadeUpSheets.EMAIL);
        JsonNode document = new tools.jackson.databind.json.JsonMapper().readTree(json);
        assertThat(document.get("sheets").size()).isEqualTo(shown);
        assertThat(document.get("note").asString()).contains("priva di carattere statistico");
        assertThat(document.at("/sheets/0/class/0").asString()).isEqualTo("MIXED");
        assertThat(chromium.complaints()).isEmpty();
    }

    @Test
    void aKeyboardIsEnough() throws Exception {
        chromium.open("about:blank");
        chromium.open(address("index.html"));
        chromium.run("document.getElementById('q').focus()");
        chromium.type("tablet");
        chromium.until("document.getElementById('count').textContent === '6 pratiche'");
        for (int i = 0;
                i < 80
                        && !chromium.run("Boolean(document.activeElement.closest('#list'))")
                                .asBoolean();
                i++) {
            key("Tab");
        }
        assertThat(chromium.text("document.activeElement.className")).isEqualTo("keep");
        key("Enter");
        chromium.until("location.pathname.includes('/schede/')");
        assertThat(chromium.complaints()).isEmpty();
    }

    private static void key(String name) throws Exception {
        int code = name.equals("Tab") ? 9 : 13;
        for (String type : java.util.List.of("keyDown", "keyUp")) {
            java.util.Map<String, Object> press = new java.util.HashMap<>(
                    java.util.Map.of("type", type, "key", name, "code", name, "windowsVirtualKeyCode", code));
            if (name.equals("Enter") && type.equals("keyDown")) {
                press.put("text", "\r");
            }
            chromium.call("Input.dispatchKeyEvent", press);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "index.html,1280",
        "index.html,390",
        "en/index.html,1280",
        "schede/PSS-2020-0010.html,1280",
        "schede/PSS-2020-0010.html,390",
        "en/sheets/PSS-2020-0010.html,1280",
        "statistiche.html,1280",
        "statistiche.html,390",
        "en/statistics.html,1280",
        "elenco.html,1280",
        "elenco.html,390"
    })
    void nothingStandsInTheWayOfAssistiveTechnology(String page, int width) throws Exception {
        chromium.width(width);
        try {
            chromium.open("about:blank");
            chromium.open(address(page));
            chromium.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
            assertThat(chromium.complaints()).isEmpty();
            chromium.run(axe());
            JsonNode violations = chromium.run(
                    "axe.run(document, {preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
                            + " 'wcag22aa', 'best-practice']}).then(r => r.violations.map(v => v.id + ': ' + v.nodes.map("
                            + "n => n.html + ' ' + n.failureSummary).slice(0, 3).join(' | ')))");
            assertThat(violations).isEmpty();
            assertThat(chromium.run("document.documentElement.scrollWidth").asInt())
                    .as("no page is wider than its window")
                    .isLessThanOrEqualTo(width);
        } finally {
            // What the inspector itself told.
            chromium.complaints();
            chromium.width(1280);
        }
    }

    private static String axe() throws Exception {
        try (InputStream script = CatalogueBrowserTest.class
                .getClassLoader()
                .getResourceAsStream("META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
