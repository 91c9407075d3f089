package it.apsis.validation.bean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.apsis.codelist.CodeList;
import it.apsis.codelist.CodeLists;
import it.apsis.finding.Attributes;
import it.apsis.finding.Finding;
import it.apsis.finding.RuleDescriptor;
import it.apsis.finding.RuleScope;
import it.apsis.finding.RuleStatus;
import it.apsis.finding.RuleTexts;
import it.apsis.finding.Severity;
import it.apsis.reference.ReferenceData;
import it.apsis.statistical.ActivityCode;
import it.apsis.statistical.ActivityRecord;
import it.apsis.statistical.ActivityRow;
import it.apsis.statistical.Amount;
import it.apsis.statistical.NilReturn;
import it.apsis.statistical.StatisticalReturn;
import it.apsis.statistical.Unreadable;
import it.apsis.statistical.UnreadableAnswers;
import it.apsis.statistical.constraint.AllRules;
import it.apsis.statistical.constraint.KnownCode;
import it.apsis.statistical.constraint.MarkerScore;
import it.apsis.statistical.constraint.ValidActivity;
import it.apsis.testkit.CleanReturns;
import it.apsis.text.CsvTable;
import it.apsis.validation.Check;
import it.apsis.validation.Rule;
import it.apsis.validation.RuleContext;
import it.apsis.validation.SurveyValidator;
import it.apsis.validation.statistical.StatisticalRules;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;

class ModelConstraintsTest {
    private static final Validator VALIDATOR = Validators.FACTORY.getValidator();

    private static ActivityRecord clean() {
        return CleanReturns.activity(new SplittableRandom(7), 2020);
    }

    private static ActivityRecord.Builder like(ActivityRecord activity) {
        return ActivityRecord.builder().from(activity);
    }

    private static <T> Map<String, String> messages(Set<ConstraintViolation<T>> violations) {
        Map<String, String> messages = new TreeMap<>();
        violations.forEach(violation -> messages.put(violation.getPropertyPath().toString(), violation.getMessage()));
        return messages;
    }

    @Test
    void aCleanActivityViolatesNothing() {
        assertThat(VALIDATOR.validate(clean())).isEmpty();
        assertThat(VALIDATOR.validate(clean(), AllRules.class)).isEmpty();
    }

    @Test
    void eachConstraintSpeaksAtItsPropertyAndSaysWhatIsExpected() {
        ActivityRecord activity = like(clean())
                .reportingYear(1999)
                .title("e\u0301".repeat(151))
                .channelName(" ")
                .aidType(new ActivityCode.AidType("Z99"))
                .genderEquality(7)
                .rmnch(-1)
                .received(Amount.of("-1"))
                .repaymentsPerYear(3)
                .unreadable(UnreadableAnswers.NONE.with("commitment_date", new Unreadable("?", "date_malformed")))
                .build();

        assertThat(messages(VALIDATOR.validate(activity)))
                .containsOnly(
                        Map.entry(
                                "reportingYear",
                                "non è un anno per il quale esiste un modulo: indicare quattro cifre, dal 2013 in poi"),
                        Map.entry("title", "il testo è troppo lungo: al massimo 150 caratteri"),
                        Map.entry("channelName", "la risposta è obbligatoria"),
                        Map.entry(
                                "aidType",
                                "Z99 non è un codice dell'elenco aid-types: sceglierne uno presente nell'elenco"),
                        Map.entry(
                                "genderEquality",
                                "il punteggio non è previsto dalla scala del marcatore: indicare uno tra 0, 1, 2, oppure"
                                        + " lasciare vuoto"),
                        Map.entry(
                                "rmnch",
                                "il punteggio non è previsto dalla scala del marcatore: indicare uno tra 0, 1, 2, 3, 4,"
                                        + " oppure lasciare vuoto"),
                        Map.entry("received", "l'importo non può essere negativo"),
                        Map.entry(
                                "repaymentsPerYear",
                                "3 non è un codice dell'elenco enumerations:repayments_per_year: sceglierne uno presente"
                                        + " nell'elenco"),
                        Map.entry("unreadable.commitmentDate", "il contenuto della cella non è leggibile"));
    }

    @Test
    void theLengthCountsCodePointsAfterComposition() {
        assertThat(VALIDATOR.validateProperty(
                        like(clean()).title("e\u0301".repeat(150)).build(), "title"))
                .isEmpty();
        assertThat(VALIDATOR.validateProperty(
                        like(clean()).title("𝒙".repeat(150)).build(), "title"))
                .isEmpty();
    }

    @Test
    void messagesFollowTheLanguageThatIsAskedForAndNotTheMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ITALIAN);
            assertThat(required(Locale.ENGLISH)).isEqualTo("an answer is required");
            Locale.setDefault(Locale.ENGLISH);
            assertThat(required(Locale.ITALIAN)).isEqualTo("la risposta è obbligatoria");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String required(Locale locale) {
        try (ValidatorFactory factory = Validators.factory(configuration -> configuration.messageInterpolator(
                new org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator(
                        Set.of(locale), locale, true)))) {
            return factory.getValidator()
                    .validateProperty(ActivityRecord.builder().build(), "title")
                    .iterator()
                    .next()
                    .getMessage();
        }
    }

    @Test
    void theRulesAsAWholeRunInTheirGroupAndSpeakInTheirOwnWords() {
        ActivityRecord activity = like(clean())
                .aidType(new ActivityCode.AidType("G01"))
                .title("{in_english} ${1+1} \\ $")
                .donor(new ActivityCode.Donor("5"))
                .build();

        Set<ConstraintViolation<ActivityRecord>> violations = VALIDATOR.validate(activity, AllRules.class);

        assertThat(messages(violations)).containsKeys("donor", "purpose");
        assertThat(messages(violations).get("donor")).contains("Paese notificante");
        for (ConstraintViolation<ActivityRecord> violation : violations) {
            HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
            assertThat(hibernate.getDynamicPayload(Finding.class)).isNotNull();
        }
    }

    @Test
    void anActivityOfNoYearCannotBeJudged() {
        assertThat(messages(VALIDATOR.validate(like(clean()).reportingYear(null).build(), AllRules.class)))
                .containsOnlyKeys("reportingYear");
    }

    @Test
    void aReturnSpeaksAtItsRows() {
        StatisticalReturn document = StatisticalReturn.builder()
                .flowYear(2020)
                .addActivities(clean(), like(clean()).title("x".repeat(151)).build())
                .nilReturn(new NilReturn("001272", 2020, null, null))
                .build();

        Map<String, String> messages = messages(VALIDATOR.validate(document, AllRules.class));

        assertThat(messages).containsKeys("activities[1].title", "");
        assertThat(messages(VALIDATOR.validate(
                        StatisticalReturn.builder().flowYear(1999).build(), AllRules.class)))
                .containsOnlyKeys("flowYear");
    }

    record Form(
            @ValidActivity(atLeast = Severity.INFO) ActivityRecord activity,
            @KnownCode(list = "recipients") String country) {}

    @Test
    void anApplicationPutsTheConstraintsOnTypesOfItsOwn() {
        Form form = new Form(
                like(clean())
                        .technicalCooperation(true)
                        .investmentProject(true)
                        .aidType(new ActivityCode.AidType("C01"))
                        .build(),
                "9999");

        assertThat(messages(VALIDATOR.validate(form))).containsKeys("activity.investmentProject", "country");
    }

    record Undecided(@KnownCode String code) {}

    record NoField(@KnownCode(field = "nothing") String code) {}

    record NoList(@KnownCode(field = "title") String code) {}

    record NoCode(@KnownCode(list = "recipients") Locale code) {}

    record NoMarker(@MarkerScore(field = "pdgg") Integer score) {}

    @Test
    void aConstraintThatNamesNothingSaysSo() {
        assertThatThrownBy(() -> VALIDATOR.validate(new Undecided("1")))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessage("@KnownCode names either a field or a list");
        assertThatThrownBy(() -> VALIDATOR.validate(new NoField("1"))).hasStackTraceContaining("'nothing'");
        assertThatThrownBy(() -> VALIDATOR.validate(new NoList("1"))).hasStackTraceContaining("'title'");
        assertThatThrownBy(() -> VALIDATOR.validate(new NoCode(Locale.ROOT)))
                .isInstanceOf(UnexpectedTypeException.class);
        assertThat(VALIDATOR.validate(new NoMarker(2))).isEmpty();
    }

    @Test
    void anApplicationsRulesAndListsStandBehindTheConstraints() {
        CodeList own = CodeLists.bundled()
                .list("aid-types")
                .overlaidWith(CsvTable.read(new StringReader("code,parent,name_en,level\nZ99,C,Own,type\n"), "own"));
        SurveyValidator rules = SurveyValidator.of(
                StatisticalRules.bundled().with(new Failing(), "toscana"),
                ReferenceData.bundled().withCodeLists(CodeLists.bundled().with(own)));
        try (ValidatorFactory factory = Validators.factory(configuration -> configuration.constraintValidatorFactory(
                SurveyConstraintValidators.of(rules, configuration.getDefaultConstraintValidatorFactory())))) {
            Validator validator = factory.getValidator();
            ActivityRecord activity =
                    like(clean()).aidType(new ActivityCode.AidType("Z99")).build();

            assertThat(validator.validate(activity)).isEmpty();
            assertThatThrownBy(() -> validator.validate(activity, AllRules.class))
                    .isInstanceOf(ValidationException.class)
                    .rootCause()
                    .hasMessageContaining("own_rule")
                    .hasMessageContaining("toscana");
        }
    }

    /** A rule of an application that does not work. */
    private static final class Failing implements Rule<ActivityRow> {
        @Override
        public RuleDescriptor descriptor() {
            return new RuleDescriptor(
                    "own_rule",
                    Severity.ERROR,
                    RuleScope.ROW,
                    List.of("title"),
                    "test",
                    RuleStatus.CONFIRMED,
                    "1",
                    RuleTexts.of(language -> null));
        }

        @Override
        public Check<ActivityRow> prepare(RuleContext context) {
            return (row, out) -> {
                throw new IllegalStateException(Attributes.NONE.toString());
            };
        }
    }

    @Test
    void anInterpolatorOfTheApplicationIsNotNeededForTheLanguageOfOneMessage() {
        MessageInterpolator interpolator = Validators.FACTORY.getMessageInterpolator();
        ConstraintViolation<ActivityRecord> violation = VALIDATOR
                .validateProperty(ActivityRecord.builder().build(), "title")
                .iterator()
                .next();

        assertThat(BilingualMessage.of(violation, interpolator, it.apsis.text.Language.ENGLISH))
                .isEqualTo("an answer is required");
    }
}
