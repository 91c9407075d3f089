package it.apsis.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.ValidationReport;
import it.apsis.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** The members of {@code check --format json}, their order and their types: others build on them. */
class JsonContractTest {
    private static final JsonFactory STRICT = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Reads a document with its members in their order; numbers as {@link Long}. */
    private static Object parse(byte[] json) {
        try (JsonParser parser = STRICT.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            Object value = value(parser);
            assertThat(parser.nextToken()).isNull();
            return value;
        }
    }

    private static Object value(JsonParser parser) {
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                return members;
            }
            case START_ARRAY -> {
                List<Object> items = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    items.add(value(parser));
                }
                return items;
            }
            case VALUE_STRING -> {
                return parser.getString();
            }
            case VALUE_NUMBER_INT -> {
                return parser.getLongValue();
            }
            case VALUE_TRUE, VALUE_FALSE -> {
                return parser.getBooleanValue();
            }
            case VALUE_NULL -> {
                return null;
            }
            default -> throw new AssertionError("Not in the contract: " + parser.currentToken());
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    private static Map<String, Object> written(ValidationReport report) throws IOException {
        return object(parse(GoldenFileTest.write(ReportFormats.json(), report, Language.ENGLISH)));
    }

    @Test
    void hasTheMembersInTheirOrder() throws IOException {
        Map<String, Object> report = written(SampleReport.report());
        assertThat(report.keySet())
                .containsExactly(
                        "tool", "edition", "source", "totals", "counts", "byCode", "truncated", "findings", "faults");
        assertThat(object(report.get("tool")).keySet())
                .containsExactly("name", "version", "ruleSet", "codeLists", "profile");
        assertThat(object(report.get("source")).keySet())
                .containsExactly("file", "sheet", "layout", "rows", "skippedRows", "sha256");
        assertThat(object(report.get("totals")).keySet()).containsExactly("commitment", "disbursement", "unit");
        assertThat(object(report.get("counts")).keySet()).containsExactly("ERROR", "WARNING", "INFO");
        assertThat(List.copyOf(object(report.get("byCode")).keySet())).isSorted();
        assertThat(list(report.get("findings")))
                .hasSize(14)
                .allSatisfy(finding -> assertThat(object(finding).keySet())
                        .containsExactly(
                                "code",
                                "severity",
                                "row",
                                "line",
                                "column",
                                "cell",
                                "question",
                                "value",
                                "message",
                                "suggestions",
                                "attributes"));
        assertThat(list(report.get("faults")))
                .singleElement()
                .satisfies(fault ->
                        assertThat(object(fault).keySet()).containsExactly("rule", "provider", "row", "message"));
    }

    @Test
    void hasTheTypes() throws IOException {
        Map<String, Object> report = written(SampleReport.report());
        assertThat(report.get("edition")).isEqualTo("2020");
        assertThat(object(report.get("source")).get("rows")).isEqualTo(1476L);
        assertThat(object(report.get("source")).get("sheet")).isNull();
        assertThat(object(report.get("totals")))
                .containsEntry("commitment", "15354.29")
                .containsEntry("disbursement", "-1011669.20")
                .containsEntry("unit", "EUR thousand");
        assertThat(object(report.get("counts"))).containsEntry("ERROR", 3L);
        assertThat(report.get("truncated")).isEqualTo(false);
        Map<String, Object> whole = object(list(report.get("findings")).get(0));
        assertThat(whole)
                .containsEntry("row", null)
                .containsEntry("line", null)
                .containsEntry("column", null)
                .containsEntry("cell", null)
                .containsEntry("question", null)
                .containsEntry("value", null)
                .containsEntry("suggestions", List.of())
                .containsEntry("attributes", Map.of());
        Map<String, Object> unknown = object(list(report.get("findings")).get(3));
        assertThat(unknown).containsEntry("row", 3L).containsEntry("line", 6L).containsEntry("cell", "P3");
        assertThat(object(list(unknown.get("suggestions")).get(0)))
                .isEqualTo(Map.of("code", "31120", "name", "Agricultural development"));
        Map<String, Object> exceeds = object(list(report.get("findings")).get(9));
        assertThat(object(exceeds.get("attributes")))
                .containsEntry("commitment", "10.00")
                .containsEntry("questions", List.of("disbursement", "commitment"));
        assertThat(object(list(report.get("faults")).get(0))).containsEntry("row", 4L);
    }

    @Test
    void aDocumentWithoutAmountsHasNoTotals() throws IOException {
        ValidationReport one = SampleReport.clean();
        Map<String, Object> report = written(new ValidationReport(
                one.provenance(),
                one.edition(),
                one.source(),
                null,
                one.counts(),
                one.byCode(),
                false,
                List.of(),
                List.of(),
                one.messages()));
        assertThat(report).containsEntry("totals", null);
        assertThat(object(report.get("counts")).values()).containsExactly(0L, 0L, 0L);
    }
}
