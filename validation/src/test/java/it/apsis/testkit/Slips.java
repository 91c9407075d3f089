package it.apsis.testkit;

import it.apsis.schema.Field;
import it.apsis.schema.Question;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityQuestions;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.Amount;
import it.apsis.statistical.CrsId;
import it.apsis.statistical.InterestRate;
import it.apsis.statistical.Keywords;
import it.apsis.statistical.Purposes;
import it.apsis.statistical.SdgFocus;
import it.apsis.statistical.StatisticalSurvey;
import it.apsis.statistical.Unreadable;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Slips of the pen: answers that are left out, come from elsewhere, are of the wrong year, or cannot be read at all. */
public final class Slips {
    private static final int OTHERS_OF_A_YEAR = 40;

    /** Where answers come from that belong elsewhere. */
    private static final List<ActivityRecord> OTHERS = others();

    private final Choice choice;
    private final List<Field> fields;

    private Slips(RandomGenerator random, Questionnaire form) {
        this.choice = new Choice(random);
        this.fields = form.fields();
    }

    private static List<ActivityRecord> others() {
        RandomGenerator random = new SplittableRandom(1);
        return IntStream.rangeClosed(CleanReturns.FIRST_YEAR, CleanReturns.LAST_YEAR)
                .boxed()
                .flatMap(year -> Stream.generate(() -> CleanReturns.activity(random, year))
                        .limit(OTHERS_OF_A_YEAR))
                .toList();
    }

    /**
     * An activity with other answers to some questions of its form.
     *
     * @param random chooses
     * @param activity the activity
     * @param flowYear the year of the form
     * @param most how many answers are changed at most, from 1
     * @return another activity
     */
    public static ActivityRecord in(RandomGenerator random, ActivityRecord activity, int flowYear, int most) {
        Slips slips = new Slips(random, StatisticalSurvey.form(flowYear));
        ActivityRecord changed = activity;
        int count = random.nextInt(1, most + 1);
        for (int i = 0; i < count; i++) {
            changed = slips.change(changed);
        }
        return changed;
    }

    private ActivityRecord change(ActivityRecord activity) {
        Field field = choice.of(fields);
        ActivityRecord.Builder builder = ActivityRecord.builder().from(activity);
        Question<ActivityRecord, ActivityRecord.Builder, ?> question = ActivityQuestions.get(field.key());
        int kind = choice.between(0, 9);
        if (kind == 0) {
            set(builder, question, null);
        } else if (kind == 1) {
            set(builder, question, null);
            builder.unreadable(activity.unreadable().with(field.key(), new Unreadable("?!", cause(field))));
        } else if (kind < 5) {
            set(builder, question, question.get(choice.of(OTHERS)));
        } else {
            set(builder, question, wrong(field));
        }
        return builder.build();
    }

    @SuppressWarnings("unchecked") // The answer is one of the question, or made for its type.
    private static void set(
            ActivityRecord.Builder builder,
            Question<ActivityRecord, ActivityRecord.Builder, ?> question,
            Object answer) {
        ((Question<ActivityRecord, ActivityRecord.Builder, Object>) question).set(builder, answer);
    }

    private static String cause(Field field) {
        return switch (field.answer()) {
            case AMOUNT, INTEGER, YEAR -> "number_malformed";
            case DATE -> "date_malformed";
            case FLAG -> "flag_malformed";
            case MARKER -> "marker_score_invalid";
            case CRS_ID -> "crs_id_malformed";
            case RATE -> "interest_rate_malformed";
            default -> "code_malformed";
        };
    }

    private Object wrong(Field field) {
        return switch (field.answer()) {
            case AMOUNT -> choice.of(Amount.ZERO, Amount.of("-3.5"), Amount.of("7000"), choice.amount());
            case INTEGER -> choice.of(0, 3, 12);
            case YEAR -> choice.of(12, 2012, 2013, 2020, 2100);
            case DATE -> LocalDate.of(choice.between(2000, 2030), 5, 17);
            case FLAG -> true;
            case MARKER -> choice.between(-1, 5);
            case CRS_ID -> new CrsId(choice.of("2013000001", "2020000001", "2099000001"));
            case RATE -> new InterestRate("99999");
            case TAGS -> new Keywords(List.of("#x y"));
            case CODES ->
                new SdgFocus(choice.of(
                        List.of(target("99")),
                        List.of(target("1"), target("1.1")),
                        List.of(target("3"), target("88.8"))));
            case WEIGHTED_CODES -> Purposes.of(choice.of("99999", "11110", "91010", "12345", "60010"));
            case CODE -> code(field.key());
            default ->
                choice.of("", " ", "x".repeat(101), "𝒙".repeat(151), "e\u0301".repeat(149), "Ministero dell'Interno");
        };
    }

    private static ActivityCode.SustainableDevelopmentTarget target(String code) {
        return new ActivityCode.SustainableDevelopmentTarget(code);
    }

    private ActivityCode code(String key) {
        return switch (key) {
            case "donor" -> new ActivityCode.Donor(choice.of("6", "5"));
            case "agency" -> new ActivityCode.Agency(choice.of("8", "4", "77"));
            case "nature_of_submission" -> new ActivityCode.Nature(choice.of("1", "3", "7", "9"));
            case "recipient" -> new ActivityCode.Recipient(choice.of("998", "1234", "55", "71"));
            case "channel_code" -> new ActivityCode.Channel(choice.of("12345", "40000", "41000", "11000", "47045"));
            case "bi_multi" -> new ActivityCode.Collaboration(choice.of("1", "2", "3", "5", "8"));
            case "flow_type" -> new ActivityCode.FlowType(choice.of("10", "21", "99"));
            case "finance_type" -> new ActivityCode.FinanceType(choice.of("100", "110", "421", "999", "610"));
            case "aid_type" -> new ActivityCode.AidType(choice.of("A01", "B01", "B02", "G01", "H03", "F01", "Z99"));
            case "currency" -> new ActivityCode.Currency(choice.of("918", "302", "777"));
            default -> new ActivityCode.RepaymentType(choice.of("1", "4", "9"));
        };
    }
}
