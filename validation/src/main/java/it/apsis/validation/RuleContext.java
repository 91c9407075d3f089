package it.apsis.validation;

import it.apsis.codelist.CodeLists;
import it.apsis.finding.Place;
import it.apsis.finding.Subject;
import it.apsis.reference.ReferenceData;
import it.apsis.schema.Questionnaire;
import it.apsis.statistical.NilReturn;
import it.apsis.statistical.ReturnHead;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a rule knows of the document before its first subject. Immutable. */
public final class RuleContext {
    private final Edition edition;
    private final Predicate<String> asked;
    private final Limits limits;
    private final @Nullable ReturnHead head;
    private final List<?> settings;

    private RuleContext(
            Edition edition, Predicate<String> asked, Limits limits, @Nullable ReturnHead head, List<?> settings) {
        this.edition = edition;
        this.asked = asked;
        this.limits = limits;
        this.head = head;
        this.settings = settings;
    }

    static RuleContext of(ReturnHead head, Editions editions, Limits limits) {
        return new RuleContext(editions.of(head.form()), head.columns()::isAsked, limits, head, List.of());
    }

    static RuleContext of(Questionnaire form, Editions editions, Limits limits, List<?> settings) {
        return new RuleContext(
                editions.of(form), key -> form.find(key).isPresent(), limits, null, List.copyOf(settings));
    }

    Edition edition() {
        return edition;
    }

    /**
     * The flow year whose form, code lists and thresholds hold.
     *
     * @return the year
     */
    public int flowYear() {
        return form().flowYear();
    }

    /**
     * Whether the caller named the year; otherwise it was read from the document.
     *
     * @return true where it was named
     */
    public boolean isYearGiven() {
        return head != null && head.yearGiven();
    }

    /**
     * The form of the year.
     *
     * @return the form
     */
    public Questionnaire form() {
        return edition.form();
    }

    /**
     * Whether the document asks a question. Rules that would miss an answer stay silent where it was not asked.
     *
     * @param key the key of the question
     * @return true where it was asked
     */
    public boolean isAsked(String key) {
        return asked.test(key);
    }

    /**
     * The reference data that was passed in.
     *
     * @return the data
     */
    public ReferenceData reference() {
        return edition.reference();
    }

    /**
     * The code lists that were passed in.
     *
     * @return the lists
     */
    public CodeLists codeLists() {
        return reference().codeLists();
    }

    /**
     * Where the headers of the document stand.
     *
     * @param key the key of a question
     * @return the place of its header; the document as a whole where it has none
     */
    public Place header(String key) {
        return head == null || !head.columns().isSheet()
                ? Place.WHOLE
                : head.columns().place(head.header(), key);
    }

    /**
     * Where an answer stands in a row that has passed by.
     *
     * @param row the number of the row, from 1
     * @param line the physical line where it begins; 0 where there are no lines
     * @param key the key of the question; null for the row as a whole
     * @return the same as {@link Subject#place} of the row
     */
    public Place place(long row, long line, @Nullable String key) {
        return head == null
                ? Place.row(row, line)
                : head.columns()
                        .place(
                                new Place(
                                        row,
                                        line,
                                        head.sheet(),
                                        null,
                                        -1,
                                        head.columns().isSheet()),
                                key);
    }

    /**
     * The body that answers.
     *
     * @return its code, or null where it is not known
     */
    public @Nullable String respondent() {
        return head == null ? null : head.respondent();
    }

    /**
     * The declaration that there is no activity.
     *
     * @return the declaration, or null
     */
    public @Nullable NilReturn nilReturn() {
        return head == null ? null : head.nilReturn();
    }

    /**
     * A value that the caller gave for the rules of this document.
     *
     * @param type its class
     * @return the first value of that class; empty where there is none, and rules that need it are silent
     * @param <S> its type
     */
    public <S> Optional<S> setting(Class<S> type) {
        return settings.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /**
     * How many findings the report keeps: a rule that holds findings back holds no more than these.
     *
     * @return the number; {@link Integer#MAX_VALUE} where all are kept
     */
    public int keptFindings() {
        return limits.kept();
    }
}
