package it.apsis.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.export.AnsweredFields;
import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnFormat;
import it.apsis.export.ReturnFormats;
import it.apsis.export.ReturnSource;
import it.apsis.export.csv.CsvReturnReader;
import it.apsis.export.reference.CodeListExport;
import it.apsis.schema.Field;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.RuleSample;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableSchemaTest {
    private static final CodeLists LISTS = CodeLists.bundled();

    @TempDir
    Path folder;

    private static Map<String, String> activity(int year) {
        Map<String, String> answers = new TreeMap<>();
        StatisticalSurvey.form(year).fields().forEach(field -> answers.put(field.key(), ""));
        answers.putAll(RuleSample.cleanActivity(year));
        return answers;
    }

    private static String csv(List<Map<String, String>> activities) {
        List<String> keys = List.copyOf(activities.get(0).keySet());
        return activities.stream()
                .map(one -> keys.stream()
                        .map(key -> '"' + one.get(key).replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", String.join(",", keys) + "\r\n", "\r\n"));
    }

    private void add(TableJudge judge, String name, String format, int year, Map<String, String> activity)
            throws IOException {
        byte[] bytes = csv(List.of(activity, activity)).getBytes(StandardCharsets.UTF_8);
        ReadingOptions options = ReadingOptions.DEFAULT.withFlowYear(year);
        ReturnFormat written = ReturnFormats.installed().find(format).orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        written.write(() -> CsvReturnReader.open(ReturnSource.of("r.csv", bytes), options), out);
        try (ReturnReading reading = CsvReturnReader.open(ReturnSource.of("r.csv", bytes), options)) {
            ReturnHead head = reading.head();
            Set<String> answered = activity.entrySet().stream()
                    .filter(answer -> !answer.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            judge.add(name, written.tableSchema(head, answered, LISTS).orElseThrow(), out.toByteArray());
        }
    }

    @Test
    void otherPeoplesReaderTakesEveryReturnAndRefusesBrokenOnes() throws Exception {
        TableJudge judge = new TableJudge(folder);
        Map<String, String> broken = new TreeMap<>(Map.of(
                "recipient", "99999",
                "commitment", "many",
                "commitment_date", "31-31-2020",
                "reporting_year", "soon",
                "crs_id", "20X",
                "gender_equality", "7",
                "title", "x".repeat(152),
                "purpose", "99999:50|31120:50",
                "currency", ""));
        for (int year : List.of(2013, 2014, 2018, 2020, 2024)) {
            Map<String, String> sound = activity(year);
            sound.put("title", "=HYPERLINK(1)");
            sound.put("commitment", "-12.5");
            add(judge, "keys-" + year, "keys", year, sound);
            add(judge, "crs-" + year, "crs", year, sound);
        }
        for (Map.Entry<String, String> one : broken.entrySet()) {
            Map<String, String> wrong = activity(2020);
            wrong.put(one.getKey(), one.getValue());
            add(judge, "broken-" + one.getKey(), "keys", 2020, wrong);
        }
        for (Map.Entry<String, String> verdict : judge.verdicts().entrySet()) {
            assertThat(verdict.getValue())
                    .as(verdict.getKey())
                    .matches(verdict.getKey().startsWith("broken") ? "(?s)false .*" : "true");
        }
    }

    @Test
    void otherPeoplesReaderTakesWhatPassesEachRule() throws Exception {
        TableJudge judge = new TableJudge(folder);
        ReturnFormat keys = ReturnFormats.installed().find("keys").orElseThrow();
        int number = 0;
        for (RuleSample sample : StatisticalSurvey.samples()) {
            // A column that is not quite blank has blank cells all the same: another rule tells of them.
            boolean blank = sample.rule().equals("column_blank") && sample.nearMiss();
            if (sample.fails() || blank) {
                continue;
            }
            ReadingOptions options = ReadingOptions.DEFAULT.withFlowYear(sample.flowYear());
            ReturnSource source = ReturnSource.of("r.csv", sample.csv());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            keys.write(() -> CsvReturnReader.open(source, options), out);
            try (ReturnReading reading = CsvReturnReader.open(source, options)) {
                judge.add(
                        sample.rule() + "-" + number++,
                        keys.tableSchema(reading.head(), Set.of(), LISTS).orElseThrow(),
                        out.toByteArray());
            }
        }
        Map<String, String> verdicts = judge.verdicts();
        verdicts.values().removeIf("true"::equals);
        assertThat(number).isGreaterThan(150);
        assertThat(verdicts).isEmpty();
    }

    @Test
    void otherPeoplesReaderTakesEveryCodeList() throws Exception {
        TableJudge judge = new TableJudge(folder);
        for (String id : StatisticalSurvey.form(2024).fields().stream()
                .flatMap(field -> field.codeList().stream())
                .filter(list -> LISTS.find(list).isPresent())
                .collect(Collectors.toSet())) {
            CodeList list = LISTS.list(id);
            StringWriter text = new StringWriter();
            CodeListExport.csv(list.entries(), OptionalInt.of(2020), Language.ITALIAN, text);
            judge.add(
                    id.replace(':', '-').replace('_', '-'),
                    CodeListExport.schema(),
                    text.toString().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(judge.verdicts())
                .hasSizeGreaterThan(8)
                .allSatisfy((name, verdict) -> assertThat(verdict).as(name).isEqualTo("true"));
    }

    @Test
    void aSchemaHasAColumnForEachThatIsWritten() throws IOException {
        byte[] bytes = csv(List.of(activity(2020))).getBytes(StandardCharsets.UTF_8);
        ReadingOptions options = ReadingOptions.DEFAULT.withFlowYear(2020);
        for (ReturnFormat format : ReturnFormats.installed().all()) {
            if (!format.mediaType().equals("text/csv")) {
                continue;
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.write(() -> CsvReturnReader.open(ReturnSource.of("r.csv", bytes), options), out);
            String header =
                    out.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
            try (ReturnReading reading = CsvReturnReader.open(ReturnSource.of("r.csv", bytes), options);
                    ReturnReading again = CsvReturnReader.open(ReturnSource.of("r.csv", bytes), options)) {
                TableSchema schema = format.tableSchema(reading.head(), AnsweredFields.of(again), LISTS)
                        .orElseThrow();
                assertThat(schema.fields().stream().map(TableField::name).collect(Collectors.joining(",")))
                        .isEqualTo(header);
            }
        }
    }

    @Test
    void mandatoryAnswersAreRequiredButForThoseThatSomeActivitiesDoWithout() throws IOException {
        byte[] bytes = csv(List.of(activity(2020))).getBytes(StandardCharsets.UTF_8);
        try (ReturnReading reading =
                CsvReturnReader.open(ReturnSource.of("r.csv", bytes), ReadingOptions.DEFAULT.withFlowYear(2020))) {
            TableSchema schema = ReturnFormats.installed()
                    .find("keys")
                    .orElseThrow()
                    .tableSchema(reading.head(), Set.of(), LISTS)
                    .orElseThrow();
            List<String> mandatory = new ArrayList<>(StatisticalSurvey.form(2020).fields().stream()
                    .filter(Field::isMandatory)
                    .map(Field::key)
                    .toList());
            mandatory.removeAll(List.of("recipient", "purpose"));
            assertThat(schema.fields().stream().filter(TableField::required).map(TableField::name))
                    .containsExactlyInAnyOrderElementsOf(mandatory);
        }
    }
}
