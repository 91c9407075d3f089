package it.apsis.descriptive;

import it.apsis.schema.Answer;
import it.apsis.schema.AnswerForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The well-known questions of the bundled definition: the only place where a key meets the type of its answer. */
public final class DescriptiveQuestions {
    private static final List<DescriptiveKey<?>> DECLARED = new ArrayList<>();

    /** ISTAT code of the body. */
    public static final DescriptiveKey<Optional<String>> ENTITY_CODE = text("entity_code");

    /** Name of the body. */
    public static final DescriptiveKey<Optional<String>> ENTITY_NAME = text("entity_name");

    /** Office in charge. */
    public static final DescriptiveKey<Optional<String>> OFFICE = text("office");

    /** Contact person. */
    public static final DescriptiveKey<Optional<String>> CONTACT_NAME = text("contact_name");

    /** Role of the contact person. */
    public static final DescriptiveKey<Optional<String>> CONTACT_ROLE = text("contact_role");

    /** E-mail of the contact person. */
    public static final DescriptiveKey<Optional<String>> CONTACT_EMAIL = text("contact_email");

    /** Certified e-mail of the body. */
    public static final DescriptiveKey<Optional<String>> CERTIFIED_EMAIL = text("certified_email");

    /** Telephone. */
    public static final DescriptiveKey<Optional<String>> PHONE = text("phone");

    /** Guiding acts. */
    public static final DescriptiveKey<List<String>> GUIDING_ACTS = items("guiding_acts");

    /** Planning document that mentions co-operation. */
    public static final DescriptiveKey<Optional<String>> PLANNING_DOCUMENT = text("planning_document");

    /** Dedicated budget line. */
    public static final DescriptiveKey<Optional<Boolean>> BUDGET_CHAPTER = yesOrNo("budget_chapter");

    /** Dedicated office. */
    public static final DescriptiveKey<Optional<Boolean>> DEDICATED_OFFICE = yesOrNo("dedicated_office");

    /** Staff (persons). */
    public static final DescriptiveKey<Optional<Long>> STAFF_HEADCOUNT = integer("staff_headcount");

    /** Staff (full-time equivalent). */
    public static final DescriptiveKey<Optional<BigDecimal>> STAFF_FTE = decimal("staff_fte");

    /** Year the work began. */
    public static final DescriptiveKey<Optional<Integer>> SINCE_YEAR = year("since_year");

    /** Own funds (euro). */
    public static final DescriptiveKey<Optional<BigDecimal>> OWN_FUNDS = decimal("own_funds");

    /** Co-financing. */
    public static final DescriptiveKey<List<Cofinancing>> COFINANCING = rows("cofinancing", Cofinancing::of);

    /** Contributions in kind. */
    public static final DescriptiveKey<Optional<String>> IN_KIND = text("in_kind");

    /** Priority countries. */
    public static final DescriptiveKey<List<String>> PRIORITY_COUNTRIES = items("priority_countries");

    /** Why these countries. */
    public static final DescriptiveKey<Optional<String>> GEOGRAPHIC_RATIONALE = text("geographic_rationale");

    /** Priority sectors. */
    public static final DescriptiveKey<List<String>> PRIORITY_SECTORS = items("priority_sectors");

    /** Priority SDGs. */
    public static final DescriptiveKey<List<String>> PRIORITY_SDGS = items("priority_sdgs");

    /** Why these themes. */
    public static final DescriptiveKey<Optional<String>> THEMATIC_RATIONALE = text("thematic_rationale");

    /** Main initiatives. */
    public static final DescriptiveKey<List<Initiative>> INITIATIVES = rows("initiatives", Initiative::of);

    /** Territorial partnerships. */
    public static final DescriptiveKey<List<TerritorialPartnership>> TERRITORIAL_PARTNERSHIPS =
            rows("territorial_partnerships", TerritorialPartnership::of);

    /** Networks and coordination tables. */
    public static final DescriptiveKey<List<String>> NETWORKS = items("networks");

    /** Work with civil society. */
    public static final DescriptiveKey<Optional<String>> CIVIL_SOCIETY = text("civil_society");

    /** Global citizenship education. */
    public static final DescriptiveKey<Optional<String>> GLOBAL_CITIZENSHIP_EDUCATION =
            text("global_citizenship_education");

    /** Awareness events (number). */
    public static final DescriptiveKey<Optional<Long>> AWARENESS_EVENTS = integer("awareness_events");

    /** People reached. */
    public static final DescriptiveKey<Optional<Long>> PEOPLE_REACHED = integer("people_reached");

    /** Reception with own funds. */
    public static final DescriptiveKey<Optional<Boolean>> RECEPTION_WITH_OWN_FUNDS =
            yesOrNo("reception_with_own_funds");

    /** People received. */
    public static final DescriptiveKey<Optional<Long>> PEOPLE_RECEIVED = integer("people_received");

    /** of whom unaccompanied minors. */
    public static final DescriptiveKey<Optional<Long>> UNACCOMPANIED_MINORS = integer("unaccompanied_minors");

    /** Description of the reception. */
    public static final DescriptiveKey<Optional<String>> RECEPTION_DESCRIPTION = text("reception_description");

    /** Impact of the COVID-19 emergency. */
    public static final DescriptiveKey<Optional<String>> COVID_IMPACT = text("covid_impact");

    /** How the work changed. */
    public static final DescriptiveKey<Optional<String>> COVID_DESCRIPTION = text("covid_description");

    /** Results. */
    public static final DescriptiveKey<Optional<String>> RESULTS = text("results");

    /** Difficulties. */
    public static final DescriptiveKey<Optional<String>> DIFFICULTIES = text("difficulties");

    /** Prospects. */
    public static final DescriptiveKey<Optional<String>> PROSPECTS = text("prospects");

    /** Evaluations done. */
    public static final DescriptiveKey<Optional<String>> EVALUATION = text("evaluation");

    /** Consent to publish. */
    public static final DescriptiveKey<Optional<Boolean>> PUBLICATION_CONSENT = yesOrNo("publication_consent");

    /** Notes. */
    public static final DescriptiveKey<Optional<String>> NOTES = text("notes");

    private static final List<DescriptiveKey<?>> ALL = List.copyOf(DECLARED);

    private DescriptiveQuestions() {}

    /**
     * All well-known questions.
     *
     * @return the questions, in the order of the form
     */
    public static List<DescriptiveKey<?>> all() {
        return ALL;
    }

    private static <T> DescriptiveKey<T> declare(String key, Function<@Nullable Answer, T> reader) {
        DescriptiveKey<T> declared = new DescriptiveKey<>(key, reader);
        DECLARED.add(declared);
        return declared;
    }

    private static <T> DescriptiveKey<Optional<T>> scalar(String key, Function<String, Optional<T>> parse) {
        return declare(
                key, answer -> answer instanceof Answer.Text text ? parse.apply(text.value()) : Optional.empty());
    }

    private static DescriptiveKey<Optional<String>> text(String key) {
        return scalar(key, Optional::of);
    }

    private static DescriptiveKey<Optional<Boolean>> yesOrNo(String key) {
        return scalar(key, AnswerForm::yesOrNo);
    }

    private static DescriptiveKey<Optional<Long>> integer(String key) {
        return scalar(key, AnswerForm::integer);
    }

    private static DescriptiveKey<Optional<BigDecimal>> decimal(String key) {
        return scalar(key, AnswerForm::decimal);
    }

    private static DescriptiveKey<Optional<Integer>> year(String key) {
        return scalar(key, AnswerForm::year);
    }

    private static DescriptiveKey<List<String>> items(String key) {
        return declare(key, answer -> answer instanceof Answer.Items several ? several.values() : List.of());
    }

    private static <T> DescriptiveKey<List<T>> rows(String key, Function<Map<String, String>, T> row) {
        return declare(
                key,
                answer -> answer instanceof Answer.Entries entries
                        ? entries.rows().stream().map(row).toList()
                        : List.of());
    }
}
