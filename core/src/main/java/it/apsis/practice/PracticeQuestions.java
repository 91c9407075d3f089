package it.apsis.practice;

import it.apsis.schema.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The questions of a practice sheet: the only place where a key meets its accessor. */
public final class PracticeQuestions {
    private static final List<Bound<?>> DECLARED = new ArrayList<>();

    /** Sheet code. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, String> ID =
            declare("id", PracticeSheet::id, PracticeSheet.Builder::id, PracticeCodec.CODE);

    /** Practice title. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, String> TITLE =
            declare("title", PracticeSheet::title, PracticeSheet.Builder::title, PracticeCodec.TEXT);

    /** Providing body. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, String> PROVIDER_NAME = declare(
            "provider_name", PracticeSheet::providerName, PracticeSheet.Builder::providerName, PracticeCodec.TEXT);

    /** Type of body. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, String> PROVIDER_TYPE = declare(
            "provider_type", PracticeSheet::providerType, PracticeSheet.Builder::providerType, PracticeCodec.CODE);

    /** Region. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, String> PROVIDER_REGION = declare(
            "provider_region",
            PracticeSheet::providerRegion,
            PracticeSheet.Builder::providerRegion,
            PracticeCodec.CODE);

    /** ISTAT municipality code. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, String> PROVIDER_CODE = declare(
            "provider_code", PracticeSheet::providerCode, PracticeSheet.Builder::providerCode, PracticeCodec.CODE);

    /** Reference Ambito. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, String> PROVIDER_AMBITO = declare(
            "provider_ambito",
            PracticeSheet::providerAmbito,
            PracticeSheet.Builder::providerAmbito,
            PracticeCodec.TEXT);

    /** Resident population. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, Long> PROVIDER_POPULATION = declare(
            "provider_population",
            PracticeSheet::providerPopulation,
            PracticeSheet.Builder::providerPopulation,
            PracticeCodec.COUNT);

    /** Network and partners. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, List<Partner>> PARTNERS =
            declare("partners", PracticeSheet::partners, PracticeSheet.Builder::partners, PracticeRows.PARTNERS);

    /** Date of submission. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, LocalDate> SUBMITTED =
            declare("submitted", PracticeSheet::submitted, PracticeSheet.Builder::submitted, PracticeCodec.DAY);

    /** Contact person. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, ContactPerson> CONTACT =
            declare("contact", PracticeSheet::contact, PracticeSheet.Builder::contact, PracticeRows.CONTACT);

    /** Start of the service. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, LocalDate> PERIOD_START =
            declare("period_start", PracticeSheet::periodStart, PracticeSheet.Builder::periodStart, PracticeCodec.DAY);

    /** End of the service. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, LocalDate> PERIOD_END =
            declare("period_end", PracticeSheet::periodEnd, PracticeSheet.Builder::periodEnd, PracticeCodec.DAY);

    /** Description of the service. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, String> DESCRIPTION =
            declare("description", PracticeSheet::description, PracticeSheet.Builder::description, PracticeCodec.TEXT);

    /** Needs addressed. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, String> NEEDS =
            declare("needs", PracticeSheet::needs, PracticeSheet.Builder::needs, PracticeCodec.TEXT);

    /** Target groups. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, List<String>> TARGET_GROUPS = declare(
            "target_groups", PracticeSheet::targetGroups, PracticeSheet.Builder::targetGroups, PracticeCodec.CODES);

    /** Service areas. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, List<String>> SERVICE_AREAS = declare(
            "service_areas", PracticeSheet::serviceAreas, PracticeSheet.Builder::serviceAreas, PracticeCodec.CODES);

    /** Service components. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, List<ServiceComponent>> COMPONENTS = declare(
            "components", PracticeSheet::components, PracticeSheet.Builder::components, PracticeRows.COMPONENTS);

    /** Declared class. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, String> DECLARED_CLASS = declare(
            "declared_class", PracticeSheet::declaredClass, PracticeSheet.Builder::declaredClass, PracticeCodec.CODE);

    /** Delivery channels. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, List<String>> DELIVERY_CHANNELS = declare(
            "delivery_channels",
            PracticeSheet::deliveryChannels,
            PracticeSheet.Builder::deliveryChannels,
            PracticeCodec.CODES);

    /** Communication methods. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, List<String>> COMMUNICATION_METHODS = declare(
            "communication_methods",
            PracticeSheet::communicationMethods,
            PracticeSheet.Builder::communicationMethods,
            PracticeCodec.CODES);

    /** Tools and technologies. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, List<String>> TOOLS =
            declare("tools", PracticeSheet::tools, PracticeSheet.Builder::tools, PracticeCodec.CODES);

    /** Description of the tools. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, String> TOOLS_DESCRIPTION = declare(
            "tools_description",
            PracticeSheet::toolsDescription,
            PracticeSheet.Builder::toolsDescription,
            PracticeCodec.TEXT);

    /** Operators involved. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, Long> OPERATORS_TOTAL = declare(
            "operators_total",
            PracticeSheet::operatorsTotal,
            PracticeSheet.Builder::operatorsTotal,
            PracticeCodec.COUNT);

    /** Operators by role. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, List<OperatorCount>> OPERATORS_BY_ROLE = declare(
            "operators_by_role",
            PracticeSheet::operatorsByRole,
            PracticeSheet.Builder::operatorsByRole,
            PracticeRows.OPERATORS);

    /** People reached. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, Long> PEOPLE_REACHED = declare(
            "people_reached", PracticeSheet::peopleReached, PracticeSheet.Builder::peopleReached, PracticeCodec.COUNT);

    /** Funding sources. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, List<FundingSource>> FUNDING =
            declare("funding", PracticeSheet::funding, PracticeSheet.Builder::funding, PracticeRows.FUNDING);

    /** Feedback from operators. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, Feedback> OPERATOR_FEEDBACK = declare(
            "operator_feedback",
            PracticeSheet::operatorFeedback,
            PracticeSheet.Builder::operatorFeedback,
            PracticeRows.FEEDBACK);

    /** Feedback from citizens. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, Feedback> CITIZEN_FEEDBACK = declare(
            "citizen_feedback",
            PracticeSheet::citizenFeedback,
            PracticeSheet.Builder::citizenFeedback,
            PracticeRows.FEEDBACK);

    /** Strengths. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, String> STRENGTHS =
            declare("strengths", PracticeSheet::strengths, PracticeSheet.Builder::strengths, PracticeCodec.TEXT);

    /** Difficulties. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, String> DIFFICULTIES = declare(
            "difficulties", PracticeSheet::difficulties, PracticeSheet.Builder::difficulties, PracticeCodec.TEXT);

    /** Innovative scope. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, String> INNOVATION =
            declare("innovation", PracticeSheet::innovation, PracticeSheet.Builder::innovation, PracticeCodec.TEXT);

    /** Will to continue after the emergency. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, String> CONTINUATION = declare(
            "continuation", PracticeSheet::continuation, PracticeSheet.Builder::continuation, PracticeCodec.CODE);

    /** Future sustainability. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, String> SUSTAINABILITY = declare(
            "sustainability", PracticeSheet::sustainability, PracticeSheet.Builder::sustainability, PracticeCodec.TEXT);

    /** Links. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, List<String>> LINKS =
            declare("links", PracticeSheet::links, PracticeSheet.Builder::links, PracticeCodec.LINES);

    /** External codes. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, List<ExternalCode>> EXTERNAL_CODES = declare(
            "external_codes",
            PracticeSheet::externalCodes,
            PracticeSheet.Builder::externalCodes,
            PracticeRows.EXTERNAL_CODES);

    /** State. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, String> STATE =
            declare("state", PracticeSheet::state, PracticeSheet.Builder::state, PracticeCodec.CODE);

    /** Curator's decision. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, CuratorDecision> CURATOR_DECISION = declare(
            "curator_decision",
            PracticeSheet::curatorDecision,
            PracticeSheet.Builder::curatorDecision,
            PracticeRows.CURATOR);

    /** State history. */
    public static final Question<PracticeSheet, PracticeSheet.Builder, List<StateChange>> STATE_HISTORY = declare(
            "state_history", PracticeSheet::stateHistory, PracticeSheet.Builder::stateHistory, PracticeRows.HISTORY);

    private static final List<Bound<?>> ALL = List.copyOf(DECLARED);

    private static final Map<String, Question<PracticeSheet, PracticeSheet.Builder, ?>> BY_KEY = byKey();

    private PracticeQuestions() {}

    /** A question, and how its answer is written. */
    record Bound<T>(Question<PracticeSheet, PracticeSheet.Builder, T> question, PracticeCodec<T> codec) {}

    static List<Bound<?>> bound() {
        return ALL;
    }

    /**
     * All questions.
     *
     * @return the questions in the order of the form; each stands at its {@link Question#index()}
     */
    public static List<Question<PracticeSheet, PracticeSheet.Builder, ?>> all() {
        List<Question<PracticeSheet, PracticeSheet.Builder, ?>> questions = new ArrayList<>();
        ALL.forEach(bound -> questions.add(bound.question()));
        return Collections.unmodifiableList(questions);
    }

    /**
     * The question of a key.
     *
     * @param key the key
     * @return the question, or empty where there is none
     */
    public static Optional<Question<PracticeSheet, PracticeSheet.Builder, ?>> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    private static <T> Question<PracticeSheet, PracticeSheet.Builder, T> declare(
            String key,
            Function<PracticeSheet, @Nullable T> getter,
            BiConsumer<PracticeSheet.Builder, T> setter,
            PracticeCodec<T> codec) {
        Question<PracticeSheet, PracticeSheet.Builder, T> question = Question.of(key, DECLARED.size(), getter, setter);
        DECLARED.add(new Bound<>(question, codec));
        return question;
    }

    private static Map<String, Question<PracticeSheet, PracticeSheet.Builder, ?>> byKey() {
        Map<String, Question<PracticeSheet, PracticeSheet.Builder, ?>> questions = new HashMap<>();
        ALL.forEach(bound -> questions.put(bound.question().key(), bound.question()));
        return Collections.unmodifiableMap(questions);
    }
}
