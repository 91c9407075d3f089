package it.apsis.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.campaign.Campaigns;
import it.apsis.text.CsvTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of expected results, row by row. */
class TimingSpec {
    private static final CsvTable TABLE = CsvTable.resource(TimingSpec.class, "timing-spec.csv");

    @TestFactory
    Stream<DynamicTest> everyRowOfTheTable() {
        return TABLE.rows().stream().map(row -> DynamicTest.dynamicTest(row.get("case"), () -> check(row)));
    }

    private static void check(CsvTable.Row row) {
        LocalDate published = row.optional("deadline")
                .map(LocalDate::parse)
                .orElseGet(() -> Campaigns.bundled()
                        .find(row.integer("flow_year").orElseThrow())
                        .flatMap(campaign -> campaign.deadline())
                        .orElseThrow());
        Deadline deadline = Deadline.of(published)
                .extendedTo(row.optional("extended_to").map(LocalDate::parse).orElse(null))
                .withPolicy(DeadlinePolicy.valueOf(row.get("policy")));

        Decision decision = deadline.decide(row.optional("received")
                .map(text -> ReceiptTime.parse(text).orElseThrow())
                .orElse(null));

        assertThat(decision.timing()).isEqualTo(Timing.valueOf(row.get("timing")));
        assertThat(decision.inclusion()).isEqualTo(Inclusion.valueOf(row.get("inclusion")));
        assertThat(deadline.last().effective()).isEqualTo(row.get("effective_last_day"));
        assertThat(deadline.last().instant()).isEqualTo(Instant.parse(row.get("effective_last_instant")));
    }

    @Test
    void theTableIsTheOneOfTheSpecification() throws Exception {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && Files.notExists(folder.resolve("shared/domain/timing-spec.csv"))) {
            folder = folder.getParent();
        }
        Assumptions.assumeTrue(folder != null);
        try (var copy = TimingSpec.class.getResourceAsStream("timing-spec.csv")) {
            assertThat(copy)
                    .isNotNull()
                    .hasBinaryContent(Files.readAllBytes(folder.resolve("shared/domain/timing-spec.csv")));
        }
    }
}
