package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.RuleCatalogue;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
import it.apsis.schema.Field;
import it.apsis.schema.Question;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.statistical.Column;
import it.apsis.statistical.CrsId;
import it.apsis.statistical.InterestRate;
import it.apsis.statistical.Keywords;
import it.apsis.statistical.NilReturn;
import it.apsis.statistical.PurposeShare;
import it.apsis.statistical.Purposes;
import it.apsis.statistical.ReturnColumns;
import it.apsis.statistical.ReturnHead;
import it.apsis.statistical.ReturnTail;
import it.apsis.statistical.RuleSample;
import it.apsis.statistical.SdgFocus;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.Unreadable;
import it.apsis.statistical.UnreadableAnswers;
import it.apsis.validation.ActivityRuleProvider;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleSet;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.ValidationSession;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes returns of small differences from the clean activity: {@code donor=5; title=} changes two answers, and
 * {@code commitment=!number_malformed:fifty} is a cell that could not be read for that cause.
 */
final class Returns {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private final int year;
    private final List<ActivityRecord> activities = new ArrayList<>();
    private final List<String> absent = new ArrayList<>();
    private boolean yearGiven = true;
    private boolean sheet = true;
    private String respondent;
    private NilReturn declaration;
    private SurveyValidator validator = validator(rules());

    private Returns(int year) {
        this.year = year;
    }

    static Returns of(int year) {
        return new Returns(year);
    }

    /** The families of this block, whatever else there is. */
    static RuleSet<ActivityRow> rules() {
        return rules(Stream.of(
                        RequiredAnswerRules.all(),
                        UnreadableRules.all(),
                        TextRules.all(),
                        CodeRules.all(),
                        MarkerScaleRules.all(),
                        IdentityRules.all(),
                        declared(),
                        RepetitionRules.all(),
                        ReturnRules.all(),
                        InstitutionRules.all())
                .flatMap(List::stream)
                .toList());
    }

    /** Of the declared rules those about what is the same on every row. */
    private static List<Rule<ActivityRow>> declared() {
        Set<String> codes = Set.of(
                "donor_not_italy",
                "agency_not_local_administration",
                "flow_type_not_oda",
                "currency_not_euro",
                "crs_id_year_after_reporting_year");
        return Declared.all().stream()
                .filter(rule -> codes.contains(rule.descriptor().code()))
                .toList();
    }

    static RuleSet<ActivityRow> rules(List<Rule<ActivityRow>> rules) {
        return RuleSet.of(List.of(new ActivityRuleProvider() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public String version() {
                return "1";
            }

            @Override
            public List<Rule<ActivityRow>> rules() {
                return rules;
            }

            @Override
            public RuleCatalogue furtherRules() {
                return StatisticalSurvey.rules();
            }
        }));
    }

    static SurveyValidator validator(RuleSet<ActivityRow> rules) {
        return SurveyValidator.of(rules, ReferenceData.bundled());
    }

    Returns row(String overrides) {
        activities.add(activity(year, overrides));
        return this;
    }

    Returns rows(int count, String overrides) {
        for (int i = 0; i < count; i++) {
            row("title=Number " + activities.size() + ";" + overrides);
        }
        return this;
    }

    Returns yearNotGiven() {
        yearGiven = false;
        return this;
    }

    Returns notASheet() {
        sheet = false;
        return this;
    }

    Returns without(String... columns) {
        absent.addAll(List.of(columns));
        return this;
    }

    Returns respondent(String entity) {
        respondent = entity;
        return this;
    }

    Returns declared(String entity) {
        declaration = new NilReturn(entity, year, null, null);
        return this;
    }

    Returns declared(String entity, int ofYear) {
        declaration = new NilReturn(entity, ofYear, null, null);
        return this;
    }

    Returns by(SurveyValidator other) {
        validator = other;
        return this;
    }

    ValidationReport check() {
        ReturnColumns columns = columns();
        ValidationSession session = validator.begin(new ReturnHead(
                StatisticalSurvey.form(year),
                yearGiven,
                "keys",
                "test.csv",
                null,
                sheet ? Place.row(1, 1) : Place.WHOLE,
                columns,
                respondent,
                declaration,
                List.of()));
        long row = 1;
        for (ActivityRecord activity : activities) {
            row++;
            session.accept(ActivityRow.read(columns, row, row, activity, new String[0], List.of()));
        }
        ValidationReport report = session.finish(new ReturnTail(activities.size(), 0, null, List.of()));
        assertThat(report.faults()).isEmpty();
        return report;
    }

    /** The findings, each as {@code row question code}. */
    List<String> findings() {
        return shown(check());
    }

    static List<String> shown(ValidationReport report) {
        return report.findings().stream().map(Returns::shown).toList();
    }

    private static String shown(Finding finding) {
        return finding.place().row() + " " + finding.question() + " " + finding.code();
    }

    private ReturnColumns columns() {
        Questionnaire form = StatisticalSurvey.form(year);
        if (!sheet) {
            return ReturnColumns.ofKeys(form);
        }
        List<Column> columns = new ArrayList<>();
        for (Field field : form.fields()) {
            if (!absent.contains(field.key())) {
                columns.add(new Column(columns.size(), field.key(), field.key()));
            }
        }
        return ReturnColumns.ofSheet(columns);
    }

    static ActivityRecord activity(int year, String overrides) {
        Map<String, String> cells = new LinkedHashMap<>(RuleSample.cleanActivity(year));
        for (String override : overrides.split(";", -1)) {
            int equals = override.indexOf('=');
            if (equals > 0) {
                cells.put(
                        override.substring(0, equals).strip(),
                        override.substring(equals + 1).strip());
            }
        }
        ActivityRecord.Builder builder = ActivityRecord.builder();
        UnreadableAnswers unreadable = UnreadableAnswers.NONE;
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            String text = cell.getValue();
            if (text.startsWith("!")) {
                int colon = text.indexOf(':');
                unreadable = unreadable.with(
                        cell.getKey(), new Unreadable(text.substring(colon + 1), text.substring(1, colon)));
            } else if (!text.isEmpty()) {
                set(builder, ActivityQuestions.get(cell.getKey()), answer(cell.getKey(), text));
            }
        }
        return builder.unreadable(unreadable).build();
    }

    @SuppressWarnings("unchecked")
    private static <T> void set(
            ActivityRecord.Builder builder,
            Question<ActivityRecord, ActivityRecord.Builder, T> question,
            Object answer) {
        question.set(builder, (T) answer);
    }

    private static Object answer(String key, String text) {
        Field field = StatisticalSurvey.form(2024).field(key);
        return switch (field.answer()) {
            case YEAR, INTEGER, MARKER -> Integer.valueOf(text);
            case CODE -> code(key, text);
            case WEIGHTED_CODES -> purposes(text);
            case CODES ->
                new SdgFocus(Stream.of(text.split(","))
                        .map(ActivityCode.SustainableDevelopmentTarget::new)
                        .toList());
            case CRS_ID -> new CrsId(text);
            case DATE -> LocalDate.parse(text, DATE);
            case FLAG -> text.equals("1");
            case TAGS -> new Keywords(List.of(text.split(",")));
            case AMOUNT -> Amount.of(text);
            case RATE -> new InterestRate(text);
            default -> text;
        };
    }

    private static Purposes purposes(String text) {
        return new Purposes(Stream.of(text.split("/"))
                .map(part -> part.split(":"))
                .map(part -> new PurposeShare(
                        new ActivityCode.Purpose(part[0]), part.length == 1 ? null : new BigDecimal(part[1])))
                .toList());
    }

    private static ActivityCode code(String key, String text) {
        return switch (key) {
            case "donor" -> new ActivityCode.Donor(text);
            case "agency" -> new ActivityCode.Agency(text);
            case "nature_of_submission" -> new ActivityCode.Nature(text);
            case "recipient" -> new ActivityCode.Recipient(text);
            case "channel_code" -> new ActivityCode.Channel(text);
            case "bi_multi" -> new ActivityCode.Collaboration(text);
            case "flow_type" -> new ActivityCode.FlowType(text);
            case "finance_type" -> new ActivityCode.FinanceType(text);
            case "aid_type" -> new ActivityCode.AidType(text);
            case "currency" -> new ActivityCode.Currency(text);
            case "repayment_type" -> new ActivityCode.RepaymentType(text);
            default -> throw new IllegalArgumentException(key);
        };
    }
}
