package it.apsis.statistical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.schema.Field;
import it.apsis.schema.Question;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ActivityQuestionsTest {
    @Test
    void everyFieldOfTheTableIsBoundOnceAndInItsOrder() {
        assertThat(ActivityQuestions.all())
                .extracting(Question::key)
                .containsExactlyElementsOf(
                        StatisticalSurvey.fields().stream().map(Field::key).toList())
                .hasSize(62);
        for (int i = 0; i < ActivityQuestions.all().size(); i++) {
            assertThat(ActivityQuestions.all().get(i).index()).isEqualTo(i);
        }
    }

    @Test
    void everyAccessorIsBoundExactlyOnceUnderItsOwnName() throws ReflectiveOperationException {
        Map<String, Method> accessors = Arrays.stream(ActivityRecord.class.getDeclaredMethods())
                .filter(method -> !method.getName().equals("unreadable")
                        && !method.getName().equals("builder"))
                .filter(method -> !method.isSynthetic())
                .collect(Collectors.toMap(method -> snake(method.getName()), method -> method));
        assertThat(accessors.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ActivityQuestions.all().stream().map(Question::key).toList());
        for (Question<ActivityRecord, ActivityRecord.Builder, ?> question : ActivityQuestions.all()) {
            Method accessor = accessors.get(question.key());
            ActivityRecord record = with(question, SAMPLES.get(accessor.getReturnType()));

            assertThat(accessor.invoke(record)).as(question.key()).isNotNull().isSameAs(question.get(record));
            assertThat(ActivityQuestions.all().stream().filter(other -> other.get(record) != null))
                    .containsExactly(question);
        }
    }

    @Test
    void findsAQuestionByItsKey() {
        assertThat(ActivityQuestions.get("purpose"))
                .isSameAs(ActivityQuestions.PURPOSE)
                .hasToString("purpose");
        assertThat(ActivityQuestions.find("nothing")).isEmpty();
        assertThatThrownBy(() -> ActivityQuestions.get("nothing")).hasMessageContaining("nothing");
    }

    private static final Map<Class<?>, Object> SAMPLES = samples();

    private static Map<Class<?>, Object> samples() {
        Map<Class<?>, Object> samples = new HashMap<>();
        for (Object sample : List.of(
                2020,
                "text",
                new CrsId("2020000001"),
                LocalDate.of(2020, 2, 28),
                Boolean.TRUE,
                Amount.of(new BigDecimal("12.5")),
                new InterestRate("05200"),
                new Keywords(List.of("#COVID-19")),
                Purposes.of("31120"),
                new SdgFocus(List.of(new ActivityCode.SustainableDevelopmentTarget("1.a"))),
                new ActivityCode.Donor("6"),
                new ActivityCode.Agency("8"),
                new ActivityCode.Nature("1"),
                new ActivityCode.Recipient("998"),
                new ActivityCode.Channel("11000"),
                new ActivityCode.Collaboration("1"),
                new ActivityCode.FlowType("10"),
                new ActivityCode.FinanceType("110"),
                new ActivityCode.AidType("C01"),
                new ActivityCode.Currency("918"),
                new ActivityCode.RepaymentType("1"))) {
            samples.put(sample.getClass(), sample);
        }
        return samples;
    }

    @SuppressWarnings("unchecked") // The sample is of the type that the accessor returns.
    private static <T> ActivityRecord with(
            Question<ActivityRecord, ActivityRecord.Builder, T> question, Object sample) {
        ActivityRecord.Builder builder = ActivityRecord.builder();
        question.set(builder, (T) sample);
        return builder.build();
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
