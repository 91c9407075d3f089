package it.apsis.validation.statistical;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.ValidationReport;
import it.apsis.reference.ReferenceData;
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
import it.apsis.validation.RuleSet;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.ValidationSession;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Activities in a few words: the clean activity of a year, and what is different. */
final class Activities {
    private static final RuleSet<ActivityRow> RULES = StatisticalRules.bundled();

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private Activities() {}

    static ActivityRecord clean(int year) {
        return of(year, "");
    }

    /**
     * The clean activity of a year with other answers.
     *
     * @param changes {@code key=text} parted by {@code ;}, in a text {@code \\;}; a blank text blanks the answer, and one that begins with {@code ?}
     *     stands in a cell that could not be read
     */
    static ActivityRecord of(int year, String changes) {
        Map<String, String> cells = new LinkedHashMap<>(RuleSample.cleanActivity(year));
        for (String change : changes.split("(?<!\\\\);", -1)) {
            int equals = change.indexOf('=');
            if (equals > 0) {
                cells.put(
                        change.substring(0, equals).strip(),
                        change.substring(equals + 1).replace("\\;", ";"));
            }
        }
        return of(cells);
    }

    static ActivityRecord of(Map<String, String> cells) {
        ActivityRecord.Builder builder = ActivityRecord.builder();
        UnreadableAnswers unreadable = UnreadableAnswers.NONE;
        for (Map.Entry<String, String> cell : cells.entrySet()) {
            if (cell.getValue().startsWith("?")) {
                unreadable = unreadable.with(
                        cell.getKey(), new Unreadable(cell.getValue().substring(1), "number_malformed"));
            } else if (!cell.getValue().isEmpty()) {
                set(builder, cell.getKey(), cell.getValue());
            }
        }
        return builder.unreadable(unreadable).build();
    }

    private static void set(ActivityRecord.Builder builder, String key, String text) {
        Object answer = answer(key, text);
        @SuppressWarnings("unchecked") // The answer is of the type that its key asks for.
        var question = (Question<ActivityRecord, ActivityRecord.Builder, Object>) ActivityQuestions.get(key);
        question.set(builder, answer);
    }

    private static Object answer(String key, String text) {
        return switch (StatisticalSurvey.form(StatisticalSurvey.LAST_YEAR)
                .field(key)
                .answer()) {
            case YEAR, MARKER, INTEGER -> Integer.valueOf(text);
            case CRS_ID -> new CrsId(text);
            case DATE -> LocalDate.parse(text, DAY);
            case FLAG -> text.equals("1");
            case AMOUNT -> Amount.of(text);
            case RATE -> new InterestRate(text);
            case TAGS -> new Keywords(tags(text));
            case CODES ->
                new SdgFocus(list(text).stream()
                        .map(ActivityCode.SustainableDevelopmentTarget::new)
                        .toList());
            case WEIGHTED_CODES -> purposes(text);
            case CODE -> code(key, text);
            default -> text;
        };
    }

    private static List<String> tags(String text) {
        List<String> tags = list(text).stream().filter(tag -> !tag.isBlank()).toList();
        return tags.isEmpty() ? List.of("#") : tags;
    }

    private static List<String> list(String text) {
        return Arrays.asList(text.split(";", -1));
    }

    private static Purposes purposes(String text) {
        List<PurposeShare> shares = new ArrayList<>();
        for (String share : text.split("\\|", -1)) {
            String[] parts = share.split(":", -1);
            shares.add(new PurposeShare(
                    new ActivityCode.Purpose(parts[0]), parts.length > 1 ? new BigDecimal(parts[1]) : null));
        }
        return new Purposes(shares);
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

    /** The findings about one activity, all questions having been asked. */
    static List<Finding> findings(int year, ActivityRecord activity) {
        ValidationReport report = report(year, Set.of(), activity);
        assertThat(report.faults()).isEmpty();
        return report.findings();
    }

    /** A validator that has not seen anything yet: what it looks up for a year, each test sees it look up. */
    static SurveyValidator validator() {
        return SurveyValidator.of(RULES, ReferenceData.bundled()).keeping(0);
    }

    /** The verdict on activities of a return that did not ask some questions. */
    static ValidationReport report(int year, Set<String> notAsked, ActivityRecord... activities) {
        return report(validator(), year, notAsked, activities);
    }

    static ValidationReport report(
            SurveyValidator validator, int year, Set<String> notAsked, ActivityRecord... activities) {
        Questionnaire form = StatisticalSurvey.form(year);
        List<Column> columns = form.fields().stream()
                .filter(field -> !notAsked.contains(field.key()))
                .map(field -> new Column(field.key().length(), field.key(), field.key()))
                .toList();
        ReturnColumns asked = ReturnColumns.ofSheet(columns);
        ReturnHead head = new ReturnHead(
                form, true, StatisticalSurvey.NATIVE_LAYOUT, null, null, Place.WHOLE, asked, null, null, List.of());
        ValidationSession session = validator.begin(head);
        for (int i = 0; i < activities.length; i++) {
            session.accept(ActivityRow.of(asked, i + 1, activities[i]));
        }
        return session.finish(new ReturnTail(activities.length, 0, null, List.of()));
    }
}
