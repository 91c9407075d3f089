package it.apsis.export.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.finding.ValidationReport;
import it.apsis.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportFormatsTest {
    private static final class Mine implements ReportWriter {
        @Override
        public String name() {
            return "json";
        }

        @Override
        public String mediaType() {
            return "application/x-mine";
        }

        @Override
        public String extension() {
            return "mine";
        }

        @Override
        public void write(ValidationReport report, Language language, OutputStream out) {}
    }

    @Test
    void findsTheBundledOnes() throws IOException {
        ReportFormats installed = ReportFormats.installed(ReportWriter.class.getClassLoader());
        assertThat(installed.all()).extracting(ReportWriter::name).containsExactly("csv", "html", "json", "text");
        for (ReportWriter writer : ReportFormats.bundled().all()) {
            ReportWriter found = installed.find(writer.name()).orElseThrow();
            assertThat(found.mediaType()).isEqualTo(writer.mediaType());
            assertThat(found.extension()).isEqualTo(writer.extension());
            assertThat(GoldenFileTest.write(found, SampleReport.report(), Language.ENGLISH))
                    .isEqualTo(GoldenFileTest.write(writer, SampleReport.report(), Language.ENGLISH));
        }
    }

    @Test
    void anApplicationComposesItsOwn() {
        ReportWriter mine = new Mine();
        assertThat(ReportFormats.bundled().with(mine).find("json")).containsSame(mine);
        assertThat(ReportFormats.of(List.of(mine)).all()).containsExactly(mine);
        assertThat(ReportFormats.bundled().find("pdf")).isEmpty();
        assertThatThrownBy(() -> ReportFormats.of(List.of(ReportFormats.json(), mine)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("JsonReport")
                .hasMessageContaining("Mine");
    }
}
