package it.apsis.export.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import it.apsis.codelist.CodeLists;
import it.apsis.descriptive.DescriptiveSurvey;
import it.apsis.export.ReadingOptions;
import it.apsis.export.ReturnSource;
import it.apsis.export.csv.KeysCsvFormat;
import it.apsis.export.workbook.TemplateJudge;
import it.apsis.finding.Finding;
import it.apsis.finding.RuleCatalogue;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.RuleScope;
import it.apsis.finding.Severity;
import it.apsis.practice.PracticeCollection;
import it.apsis.rule.Declarations;
import it.apsis.rule.DeclaredRule;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.ReturnReading;
import it.apsis.statistical.ReturnRow;
import it.apsis.statistical.RuleSample;
import it.apsis.statistical.SkippedRow;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.UnusableReturnException;
import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Which rule holds in which format. The corpus is that of the rules: each failing sample is given to networknt, to
 * JavaRosa and to the validations of the template, and is to be refused. What SurveyJS carries is what its translator
 * says; {@link SurveyJsFormatTest} proves that under node, and Bean Validation is compared with the validator elsewhere.
 *
 * <p>{@code mvn -pl export -am test -Dtest=ParityTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocuments.renew=true}
 * writes the table anew.
 */
class ParityTest {
    private static final Path DOCUMENT = Path.of("../docs/parity.md");
    private static final CodeLists LISTS = CodeLists.bundled();
    private static final Set<RuleScope> BEYOND =
            Set.of(RuleScope.RETURN, RuleScope.CROSS, RuleScope.COLLECTION, RuleScope.SUBMISSION);

    /** Why a rule does not hold in a format. */
    private enum Why {
        FILE("is about the file, its columns or its notation, which only a reader sees"),
        BEYOND("looks at several rows or sheets, at a return as a whole, or at registers"),
        WARNS("warns, and this format can do no more than refuse"),
        PAIR("compares two answers, and a JSON Schema sees each by itself"),
        CELL(
                "is about more than what one filled cell may hold: other answers, a blank, several codes, or a code without a list of choices;"
                        + " sentences are not written into the validations of the template"),
        MORE("takes more than a sentence: sums, texts, histories, registers or other settings"),
        UNMODELLED("is about documents without constraints of Bean Validation: a `DocumentValidator` checks them"),
        UNOFFERED("is about documents that have a sheet or a workbook of their own");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        String note() {
            return "<sup>" + (ordinal() + 1) + "</sup>";
        }
    }

    /** How many of the failing samples of a rule a judge refuses. */
    private static final class Tally {
        private final Map<String, int[]> counts = new HashMap<>();

        void add(String rule, boolean told) {
            int[] count = counts.computeIfAbsent(rule, unused -> new int[2]);
            count[0] += told ? 1 : 0;
            count[1]++;
        }

        String cell(String rule, Why why) {
            int[] count = counts.getOrDefault(rule, new int[2]);
            if (count[0] == 0) {
                return "–" + why.note();
            }
            return count[0] == count[1] ? "yes" : "part, " + count[0] + " of " + count[1] + why.note();
        }
    }

    private final Tally schema = new Tally();
    private final Tally device = new Tally();
    private final Tally template = new Tally();
    private final Map<String, Set<String>> surveys = new LinkedHashMap<>();
    private final Set<String> ofReaders = new HashSet<>();

    @Test
    void theTableIsUpToDate() throws IOException {
        judgeBySchemas();
        judgeByJavaRosa();
        judgeByTheTemplate();
        askSurveys();
        askReaders();
        String generated = document();
        if (Boolean.getBoolean("documents.renew")) {
            Files.writeString(DOCUMENT, generated);
        }
        assertThat(generated).as(DOCUMENT + " is stale: see ParityTest").isEqualTo(Files.readString(DOCUMENT));
    }

    private void judgeBySchemas() throws IOException {
        Map<Integer, JsonSchema> schemas = new HashMap<>();
        for (JsonSchemaFormatTest.Case one : JsonSchemaFormatTest.cases()) {
            if (one.fails()) {
                JsonSchema judge = schemas.get(one.year());
                if (judge == null) {
                    judge = JsonSchemaFormatTest.compile(
                            JsonSchemaFormatTest.schema(StatisticalSurvey.form(one.year())));
                    schemas.put(one.year(), judge);
                }
                schema.add(
                        one.rule(),
                        !judge.validate(one.document(), InputFormat.JSON).isEmpty());
            }
        }
        List<JsonSchemaFormatTest.Judged> others = new ArrayList<>(JsonSchemaFormatTest.descriptive());
        others.addAll(JsonSchemaFormatTest.practices());
        others.stream()
                .filter(JsonSchemaFormatTest.Judged::fails)
                .forEach(one -> schema.add(one.rule(), one.refused()));
    }

    private void judgeByJavaRosa() throws IOException {
        List<XFormFormatTest.Judged> all = new ArrayList<>(XFormFormatTest.statistical());
        all.addAll(XFormFormatTest.descriptive());
        all.addAll(XFormFormatTest.practices());
        all.stream().filter(XFormFormatTest.Judged::fails).forEach(one -> device.add(one.rule(), one.told()));
    }

    private void judgeByTheTemplate() {
        Map<Integer, TemplateJudge> judges = new HashMap<>();
        for (RuleSample sample : StatisticalSurvey.samples()) {
            if (sample.fails()) {
                template.add(
                        sample.rule(),
                        complains(sample, judges.computeIfAbsent(sample.flowYear(), TemplateJudge::new)));
            }
        }
    }

    private static boolean complains(RuleSample sample, TemplateJudge judge) {
        try {
            CsvTable table =
                    CsvTable.read(new StringReader(new String(sample.csv(), StandardCharsets.UTF_8)), sample.rule());
            return table.rows().stream()
                    .anyMatch(row -> table.columns().stream().anyMatch(key -> judge.complains(key, row.get(key))));
        } catch (TableFormatException e) {
            // Nobody makes such a sheet of the template.
            return false;
        }
    }

    /** What readers say of the samples is no rule about answers. */
    private void askReaders() {
        KeysCsvFormat csv = new KeysCsvFormat();
        for (RuleSample sample : StatisticalSurvey.samples()) {
            ReadingOptions options = ReadingOptions.DEFAULT.withFlowYear(sample.flowYear());
            try (ReturnReading reading = csv.open(ReturnSource.of("return.csv", sample.csv()), options)) {
                note(reading.head().findings());
                for (ReturnRow row : reading) {
                    if (row instanceof ActivityRow activity) {
                        note(activity.notes());
                    } else if (row instanceof SkippedRow skipped) {
                        note(skipped.findings());
                    }
                }
                note(reading.tail().findings());
            } catch (UnusableReturnException e) {
                // Of such a file nothing is said but why.
                continue;
            }
        }
    }

    private void note(List<Finding> findings) {
        findings.forEach(finding -> ofReaders.add(finding.code()));
    }

    private void askSurveys() {
        List<Questionnaire> forms = new ArrayList<>();
        StatisticalSurvey.samples().stream()
                .map(RuleSample::flowYear)
                .distinct()
                .forEach(year -> forms.add(StatisticalSurvey.form(year)));
        forms.add(DescriptiveSurvey.form(2020));
        forms.add(PracticeCollection.form(2020));
        for (Questionnaire form : forms) {
            surveys.computeIfAbsent(form.name(), name -> new HashSet<>()).addAll(SurveyJsFormat.rules(form, LISTS));
        }
    }

    private String document() {
        StringBuilder out = new StringBuilder("# Which rule holds where\n\n"
                + "Written by `ParityTest` from the samples of the rules, each of which is given to an engine that is not\n"
                + "ours. *yes*: every sample that breaks the rule is refused or warned of, by whatever the format asks;\n"
                + "*part*: only some of them are.\n"
                + "A *sentence* is a row of a `*-declarations.csv`: the validator runs it and the formats are derived\n"
                + "from it. The codes, lengths, obligations and notations of single answers are derived from the fields.\n\n"
                + "| column | engine |\n|---|---|\n"
                + "| JSON Schema | networknt (and ajv: `JsonSchemaFormatTest`) |\n"
                + "| SurveyJS | survey-core under node: `SurveyJsFormatTest` proves what the translator says |\n"
                + "| XForm | JavaRosa |\n"
                + "| template | the data validations of the workbook, each cell by itself |\n"
                + "| Bean Validation | Hibernate Validator: `@ValidActivity` and `@ValidReturn` ask the validator's own"
                + " rules |\n");
        table("The statistical return", StatisticalSurvey.form(2020), StatisticalSurvey.rules(), out);
        table("The descriptive questionnaire", DescriptiveSurvey.form(2020), DescriptiveSurvey.rules(), out);
        table("Practice sheets", PracticeCollection.form(2020), PracticeCollection.rules(), out);
        out.append("\n## Why not\n\nThe rule…\n\n");
        for (Why why : Why.values()) {
            out.append(why.ordinal() + 1).append(". ").append(why.words).append(".\n");
        }
        return out.toString();
    }

    private void table(String title, Questionnaire form, RuleCatalogue rules, StringBuilder out) {
        Map<String, DeclaredRule> declared = new HashMap<>();
        Declarations.of(form, LISTS).forEach(rule -> declared.put(rule.code(), rule));
        out.append("\n## " + title + "\n\n"
                + "| rule | severity | said as | JSON Schema | SurveyJS | XForm | template | Bean Validation |\n"
                + "|---|---|---|---|---|---|---|---|\n");
        for (RuleDescriptor rule : rules.descriptors()) {
            String code = rule.code();
            DeclaredRule said = declared.get(code);
            boolean whole = said != null && said.whole();
            List<String> cells = List.of(
                    "`" + code + "`",
                    rule.severity().name(),
                    said == null ? "code" : whole ? "sentence" : "sentence, in part",
                    schema.cell(code, refusing(rule, whole ? Why.PAIR : Why.MORE)),
                    survey(form, rule),
                    device.cell(code, refusing(rule, Why.MORE)),
                    template(form, rule),
                    bean(form, rule));
            out.append("| " + String.join(" | ", cells) + " |\n");
        }
    }

    /** What it tells in the words of a rule, and that it refuses all other errors but some, is proven under node. */
    private String survey(Questionnaire form, RuleDescriptor rule) {
        boolean carried = surveys.getOrDefault(form.name(), Set.of()).contains(rule.code());
        boolean accepted = SurveyJsFormatTest.NOT_CARRIED.contains(rule.code());
        if (carried && accepted) {
            return "part" + general(rule).note();
        }
        boolean refused = rule.severity() == Severity.ERROR && !accepted;
        return carried || refused ? "yes" : "–" + general(rule).note();
    }

    private String template(Questionnaire form, RuleDescriptor rule) {
        if (!form.name().equals(StatisticalSurvey.NAME)) {
            return "–" + Why.UNOFFERED.note();
        }
        Why why = general(rule);
        return why == Why.FILE ? "–" + why.note() : template.cell(rule.code(), why == Why.MORE ? Why.CELL : why);
    }

    /** Rules about rows are asked of an activity, those about returns of a return; what readers raise is not there. */
    private String bean(Questionnaire form, RuleDescriptor rule) {
        if (!form.name().equals(StatisticalSurvey.NAME)) {
            return "–" + Why.UNMODELLED.note();
        }
        return general(rule) == Why.FILE ? "–" + Why.FILE.note() : "yes";
    }

    private Why refusing(RuleDescriptor rule, Why error) {
        Why why = general(rule);
        if (why != Why.MORE) {
            return why;
        }
        return rule.severity() == Severity.ERROR ? error : Why.WARNS;
    }

    private Why general(RuleDescriptor rule) {
        if (rule.scope() == RuleScope.FILE || ofReaders.contains(rule.code())) {
            return Why.FILE;
        }
        return BEYOND.contains(rule.scope()) ? Why.BEYOND : Why.MORE;
    }
}
