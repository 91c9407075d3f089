package it.apsis.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;

import it.apsis.finding.Finding;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.RuleScope;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.testkit.CleanReturns;
import it.apsis.testkit.Slips;
import it.apsis.validation.RuleSet;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.constraint.PropertyNames;
import it.apsis.validation.statistical.StatisticalRules;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Two judges of the same answers that share no code but the tables: Hibernate Validator by the annotations of the model,
 * and our rules about single answers.
 */
class DifferentialTest {
    private static final int RECORDS = 100_000;
    private static final int YEARS = CleanReturns.LAST_YEAR - CleanReturns.FIRST_YEAR + 1;

    /** What each constraint says in the words of rules. */
    private static final Map<String, Set<String>> RULES = Map.of(
            "KnownCode", Set.of("code_unknown", "code_malformed"),
            "Required", Set.of("required_answer_missing"),
            "TextLength", Set.of("text_too_long"),
            "MarkerScore", Set.of("marker_score_invalid"),
            "NonNegative", Set.of("received_negative", "interest_received_negative"),
            "FlowYear", Set.of(),
            "AllReadable",
                    Set.of(
                            "number_malformed",
                            "date_malformed",
                            "flag_malformed",
                            "crs_id_malformed",
                            "interest_rate_malformed",
                            "code_malformed",
                            "marker_score_invalid"));

    /** Whether these two are asked depends on the type of aid: no constraint of a single answer can know. */
    private static final Set<String> OF_THE_WHOLE_ROW = Set.of("recipient", "purpose");

    private final Validator validator = Validators.FACTORY.getValidator();
    private final SurveyValidator rules = SurveyValidator.of(StatisticalRules.bundled(), ReferenceData.bundled())
            .keeping(0);
    private final Map<String, Integer> agreed = new HashMap<>();

    /** Rules across rows have nothing to do with single answers, and looking for near names takes its time. */
    private static RuleSet<ActivityRow> rulesOfRows() {
        RuleSet<ActivityRow> rules = StatisticalRules.bundled();
        for (RuleDescriptor descriptor : rules.catalogue().descriptors()) {
            if (descriptor.scope() == RuleScope.RETURN) {
                rules = rules.without(descriptor.code());
            }
        }
        return rules;
    }

    @Test
    void bothAgreeOnAHundredThousandActivities() {
        SplittableRandom random = new SplittableRandom(2020);
        int records = 0;
        for (int i = 0; i < YEARS; i++) {
            int flowYear = CleanReturns.FIRST_YEAR + i;
            List<ActivityRecord> activities = new ArrayList<>();
            int count = (RECORDS + YEARS - 1) / YEARS;
            for (int j = 0; j < count; j++) {
                ActivityRecord clean = CleanReturns.activity(random, flowYear);
                activities.add(j % 4 == 0 ? clean : Slips.in(random, clean, flowYear, 3));
            }
            compare(flowYear, activities);
            records += count;
        }
        assertThat(records).isGreaterThanOrEqualTo(RECORDS);
        // Nor do they agree because neither has anything to say.
        RULES.forEach((constraint, codes) -> codes.forEach(
                code -> assertThat(agreed.getOrDefault(code, 0)).as(code).isGreaterThan(100)));
    }

    private void compare(int flowYear, List<ActivityRecord> activities) {
        List<Map<String, Set<String>>> findings = findings(flowYear, activities);
        for (int i = 0; i < activities.size(); i++) {
            compare(activities.get(i), findings.get(i));
        }
    }

    /** The codes of each row by the questions that they are about. */
    private List<Map<String, Set<String>>> findings(int flowYear, List<ActivityRecord> activities) {
        List<Map<String, Set<String>>> rows = new ArrayList<>();
        activities.forEach(activity -> rows.add(new HashMap<>()));
        StatisticalReturn document = StatisticalReturn.builder()
                .flowYear(flowYear)
                .addAllActivities(activities)
                .build();
        for (Finding finding : rules.validate(document).findings()) {
            if (finding.place().row() > 0) {
                Map<String, Set<String>> row = rows.get((int) finding.place().row() - 1);
                questions(finding)
                        .forEach(key -> row.computeIfAbsent(key, none -> new HashSet<>())
                                .add(finding.code()));
            }
        }
        return rows;
    }

    private static List<String> questions(Finding finding) {
        List<String> several = finding.attributes().list("questions");
        return several.isEmpty() && finding.question() != null ? List.of(finding.question()) : several;
    }

    private void compare(ActivityRecord activity, Map<String, Set<String>> findings) {
        Map<String, Set<String>> allowed = new HashMap<>();
        for (ConstraintViolation<ActivityRecord> violation : validator.validate(activity)) {
            String path = violation.getPropertyPath().toString();
            String key =
                    PropertyNames.key(path.substring(path.lastIndexOf('.') + 1)).orElseThrow();
            Set<String> codes = RULES.get(violation
                    .getConstraintDescriptor()
                    .getAnnotation()
                    .annotationType()
                    .getSimpleName());
            allowed.computeIfAbsent(key, none -> new HashSet<>()).addAll(codes);
            // One finding for each cause: where another rule has told of the answer, this one need not.
            assertThat(findings.getOrDefault(key, Set.of()))
                    .as(() -> violation + " of " + activity)
                    .isNotEmpty();
        }
        findings.forEach((key, codes) -> codes.stream()
                .filter(code -> RULES.values().stream().anyMatch(mirrored -> mirrored.contains(code)))
                .filter(code -> !(code.equals("required_answer_missing") && OF_THE_WHOLE_ROW.contains(key)))
                .forEach(code -> {
                    assertThat(allowed.getOrDefault(key, Set.of()))
                            .as(() -> key + " of " + activity)
                            .contains(code);
                    agreed.merge(code, 1, Integer::sum);
                }));
    }
}
