package it.apsis.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import it.apsis.campaign.Campaigns;
import it.apsis.statistical.RuleSample;
import it.apsis.statistical.StatisticalSurvey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command line writes follows the schemas that it writes, as a validator that is not ours says. */
class DocumentsFollowTheirSchemasTest {
    private static JsonSchema schema(String document) {
        Run run = Run.of("schema", "--questionnaire", document, "--to", "json-schema", "--lang", "en");
        assertThat(run.status()).as(run.err()).isZero();
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(run.out(), InputFormat.JSON);
    }

    private static void assertFollows(JsonSchema schema, String document) {
        assertThat(schema.validate(document, InputFormat.JSON)).as(document).isEmpty();
    }

    @Test
    void theReportsOfASampleOfEachRule(@TempDir Path folder) throws IOException {
        JsonSchema schema = schema("report");
        Path file = folder.resolve("return.csv");
        Set<String> seen = new HashSet<>();
        List<String> unusable = new ArrayList<>();
        int reports = 0;
        for (RuleSample sample : StatisticalSurvey.samples()) {
            if (!sample.fails() || !seen.add(sample.rule())) {
                continue;
            }
            Files.write(file, sample.csv());
            Run run = Run.of(
                    "check",
                    file.toString(),
                    "--year",
                    String.valueOf(sample.flowYear()),
                    "--format",
                    "json",
                    "--lang",
                    "it");
            if (run.status() == 2) {
                unusable.add(sample.rule());
            } else {
                assertFollows(schema, run.out());
                reports++;
            }
        }
        assertThat(reports).isGreaterThan(80);
        assertThat(unusable).hasSizeLessThan(reports / 10);
    }

    @Test
    void theReportsOfPractices(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("practices.json");
        Files.write(
                file,
                CommandLineTool.class
                        .getResourceAsStream("/it/apsis/examples/practices.json")
                        .readAllBytes());
        assertFollows(
                schema("report"),
                Run.of("practices", "check", file.toString(), "--format", "json")
                        .out());
    }

    @Test
    void everyCampaign() {
        JsonSchema schema = schema("campaign");
        assertThat(Campaigns.bundled().all()).isNotEmpty().allSatisfy(campaign -> {
            Run run = Run.of(
                    "campaign", "--year", String.valueOf(campaign.flowYear()), "--format", "json", "--lang", "it");
            assertThat(run.status()).as(run.err()).isZero();
            assertFollows(schema, run.out());
        });
    }
}
