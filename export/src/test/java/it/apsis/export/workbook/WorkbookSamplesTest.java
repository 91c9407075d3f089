package it.apsis.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import it.apsis.finding.Finding;
import it.apsis.finding.MessageRenderer;
import it.apsis.finding.RuleDescriptor;
import it.apsis.statistical.RuleSample;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.Unreadable;
import it.apsis.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample of the rules about workbooks, made into a workbook and read. */
class WorkbookSamplesTest {
    private static final Set<String> ERRORS =
            Set.of("#DIV/0!", "#N/A", "#REF!", "#NAME?", "#VALUE!", "#NULL!", "#NUM!");

    static Stream<RuleSample> samples() {
        return StatisticalSurvey.workbookSamples().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void raisesItsRuleWhereItFailsAndNowhereElse(RuleSample sample) {
        Workbooks.Read read = Workbooks.read(new Made(sample).bytes());
        // What could not be read waits for the rules that tell of it.
        List<String> codes = new ArrayList<>(read.codes());
        read.activities()
                .forEach(activity -> activity.unreadable().asMap().values().stream()
                        .map(Unreadable::cause)
                        .forEach(codes::add));
        if (sample.fails()) {
            assertThat(codes).contains(sample.rule());
        } else {
            assertThat(codes).doesNotContain(sample.rule());
        }
        MessageRenderer words =
                MessageRenderer.of(StatisticalSurvey.workbookRules(), StatisticalSurvey.form(sample.flowYear())::label);
        List<Finding> own = read.findings().stream()
                .filter(finding -> finding.code().equals(sample.rule()))
                .toList();
        for (Finding finding : own) {
            for (Language language : Language.values()) {
                assertThat(words.message(finding, language))
                        .isNotBlank()
                        .isNotEqualTo(finding.code())
                        .doesNotContain("  ", "«»", "{", "}", "[", "]");
            }
        }
    }

    @Test
    void isThereForEachRuleOnceFailingAndTwicePassing() {
        Map<String, List<RuleSample>> samples = samples().collect(Collectors.groupingBy(RuleSample::rule));
        assertThat(samples.keySet())
                .containsExactlyInAnyOrderElementsOf(StatisticalSurvey.workbookRules().descriptors().stream()
                        .map(RuleDescriptor::code)
                        .toList());
        assertThat(samples).allSatisfy((rule, own) -> {
            assertThat(own).filteredOn(RuleSample::fails).isNotEmpty();
            assertThat(own).filteredOn(sample -> !sample.fails()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(own).filteredOn(RuleSample::nearMiss).isNotEmpty();
        });
    }

    @Test
    void isNoText() {
        RuleSample sample = StatisticalSurvey.workbookSamples().get(0);
        assertThatIllegalStateException().isThrownBy(sample::csv).withMessageContaining(sample.document());
    }

    /** The workbook of a sample. */
    private static final class Made {
        private final RuleSample sample;
        private final Map<String, String> cells;
        private final HandMade workbook = HandMade.empty();
        private final Map<String, String> declared = new LinkedHashMap<>();
        private int hiddenRow;
        private String hiddenColumn = "";

        Made(RuleSample sample) {
            this.sample = sample;
            this.cells = new LinkedHashMap<>(RuleSample.cleanActivity(sample.flowYear()));
            String document = sample.document();
            if (!document.isEmpty()) {
                for (String step : document.substring("xlsx:".length()).split(";")) {
                    take(step);
                }
            }
        }

        private void take(String step) {
            if (step.startsWith("hide row ")) {
                hiddenRow = Integer.parseInt(step.substring("hide row ".length()));
            } else if (step.startsWith("hide ")) {
                hiddenColumn = step.replace("hide column ", "");
            } else if (step.startsWith("sheet ")) {
                String[] words = step.split(" ");
                workbook.sheet(words[1], "", further(words[2]));
            } else if (step.startsWith("declare ")) {
                String[] answer = step.substring("declare ".length()).split("=");
                declared.put(answer[0], answer[1]);
            } else {
                int equals = step.indexOf('=');
                cells.put(step.substring(0, equals), step.substring(equals + 1));
            }
        }

        private String further(String what) {
            return switch (what) {
                case "filled" -> header(0) + activity(0);
                case "headers" -> header(0);
                default -> "<row r=\"1\">" + HandMade.text(0, 1, "Appunti") + "</row>";
            };
        }

        private String header(int hidden) {
            return row(1, new ArrayList<>(cells.keySet()), hidden);
        }

        private String activity(int hidden) {
            return row(2, new ArrayList<>(cells.values()), hidden);
        }

        private static String row(int number, List<String> texts, int hidden) {
            StringBuilder row =
                    new StringBuilder("<row r=\"" + number + '"' + (hidden == number ? " hidden=\"1\">" : ">"));
            for (int i = 0; i < texts.size(); i++) {
                row.append(cell(HandMade.at(i, number), i, number, texts.get(i)));
            }
            return row.append("</row>").toString();
        }

        private static String cell(String at, int column, int row, String text) {
            if (ERRORS.contains(text)) {
                return "<c r=\"" + at + "\" t=\"e\"><v>" + text + "</v></c>";
            }
            if (text.startsWith("=")) {
                String[] parts = text.substring(1).split(" is ");
                String result = parts.length == 1 ? "" : "<v>" + parts[1] + "</v>";
                return "<c r=\"" + at + "\"><f>" + parts[0] + "</f>" + result + "</c>";
            }
            return text.isEmpty() ? "" : HandMade.text(column, row, text);
        }

        byte[] bytes() {
            if (!hiddenColumn.isEmpty()) {
                int at = new ArrayList<>(cells.keySet()).indexOf(hiddenColumn);
                int column = at < 0 ? cells.size() + 1 : at + 1;
                workbook.before("<cols><col min=\"" + column + "\" max=\"" + column + "\" hidden=\"1\"/></cols>");
            }
            workbook.raw(header(hiddenRow)).raw(activity(hiddenRow));
            if (!declared.isEmpty()) {
                workbook.sheet("Dichiarazione", "", declaration());
            }
            return workbook.bytes();
        }

        private String declaration() {
            Words words = Words.in(Language.ITALIAN);
            StringBuilder rows = new StringBuilder();
            int row = 0;
            for (Map.Entry<String, String> answer : declared.entrySet()) {
                row++;
                String label = words.get("declaration." + answer.getKey(), "year", sample.flowYear());
                rows.append("<row r=\"" + row + "\">")
                        .append(HandMade.text(1, row, label))
                        .append(HandMade.text(2, row, answer.getValue()))
                        .append("</row>");
            }
            return rows.toString();
        }
    }
}
