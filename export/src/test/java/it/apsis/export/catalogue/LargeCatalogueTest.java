package it.apsis.export.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import it.apsis.practice.PracticeSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Ten thousand sheets: the site is made, and its list works; how long either takes is printed, for people to judge. */
class LargeCatalogueTest {
    private static final int SHEETS = 10_000;

    @TempDir
    Path folder;

    @Test
    void tenThousandSheetsAreWrittenAndSearched() throws Exception {
        Catalogue catalogue = Catalogue.of(MadeUpSheets.published(SHEETS), PracticeSettings.bundled());
        long begin = System.nanoTime();
        catalogue.write(folder.resolve("site"));
        Duration written = Duration.ofNanos(System.nanoTime() - begin);
        System.out.printf(Locale.ROOT, "catalogue of %d sheets: %d ms%n", SHEETS, written.toMillis());
        assertThat(folder.resolve("site/index.html")).isNotEmptyFile();

        var program = Chromium.installed();
        assumeTrue(program.isPresent(), "no Chromium is installed: the list is not measured in a browser, skipped");
        try (Chromium chromium = Chromium.start(program.get())) {
            chromium.width(1280);
            long opened = System.nanoTime();
            chromium.open(folder.resolve("site/index.html").toUri().toString());
            long ready = (System.nanoTime() - opened) / 1_000_000;
            JsonNode times = chromium.run("(async () => { const q = document.getElementById('q'); const times = [];"
                    + " for (const text of ['c', 'ci', 'cit', 'citt', 'citta', 'citta a', 'citta as', '', 'x', 'quartiere 77']) {"
                    + " q.value = text; const t = performance.now(); q.dispatchEvent(new Event('input'));"
                    + " document.body.offsetHeight; times.push(Math.round(performance.now() - t));"
                    + " await new Promise(done => setTimeout(done, 20)); }"
                    + " return times; })()");
            System.out.println(
                    "list of " + SHEETS + " sheets: opened in " + ready + " ms, key presses " + times + " ms");
            assertThat(times).hasSize(10);
            assertThat(chromium.complaints()).isEmpty();
        }
    }
}
