package it.apsis.descriptive;

import it.apsis.finding.Finding;
import it.apsis.finding.Place;
import it.apsis.finding.Subject;
import it.apsis.schema.Answer;
import it.apsis.schema.Field;
import it.apsis.schema.Questionnaire;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a body to the questions of a definition. Immutable. Any answer can be held; rules judge it.
 *
 * <p>Answers are asked for by the constants of {@link DescriptiveQuestions}, which know their types, or by key.
 */
public final class DescriptiveQuestionnaire implements Subject {
    private final Questionnaire form;
    private final Map<String, Answer> answers;
    private final List<Finding> notes;
    private final Map<String, Place> places;

    private DescriptiveQuestionnaire(
            Questionnaire form, Map<String, Answer> answers, List<Finding> notes, Map<String, Place> places) {
        this.form = form;
        this.answers = answers;
        this.notes = notes;
        this.places = places;
    }

    /**
     * A document.
     *
     * @param form the definition that it answers
     * @param answers the answers by key, those that the definition does not ask included; blank ones are left out
     * @return the document, its answers in the order of the form, unknown keys behind them
     */
    public static DescriptiveQuestionnaire of(Questionnaire form, Map<String, Answer> answers) {
        Map<String, Answer> ordered = new LinkedHashMap<>();
        for (Field field : form.fields()) {
            put(ordered, field.key(), answers.get(field.key()));
        }
        for (String key : new TreeSet<>(answers.keySet())) {
            put(ordered, key, answers.get(key));
        }
        return new DescriptiveQuestionnaire(form, Collections.unmodifiableMap(ordered), List.of(), Map.of());
    }

    private static void put(Map<String, Answer> answers, String key, @Nullable Answer answer) {
        if (answer != null && !answer.isBlank()) {
            answers.putIfAbsent(key, answer);
        }
    }

    /**
     * The same document with what its reader had to say.
     *
     * @param findings the findings
     * @return another document
     */
    public DescriptiveQuestionnaire withNotes(List<Finding> findings) {
        return new DescriptiveQuestionnaire(form, answers, List.copyOf(findings), places);
    }

    /**
     * The same document with the cells in which its answers stand, as where it was read from a workbook.
     *
     * @param cells the places by key; a question without one is placed by its key and its position in the form
     * @return another document
     */
    public DescriptiveQuestionnaire withPlaces(Map<String, Place> cells) {
        return new DescriptiveQuestionnaire(form, answers, notes, Map.copyOf(cells));
    }

    /**
     * The same document with another answer.
     *
     * @param key the key
     * @param answer the answer; one that is blank takes the answer away
     * @return another document
     */
    public DescriptiveQuestionnaire with(String key, Answer answer) {
        Map<String, Answer> copy = new LinkedHashMap<>(answers);
        copy.put(key, answer);
        return of(form, copy).withNotes(notes).withPlaces(places);
    }

    /**
     * The definition that it answers.
     *
     * @return the form
     */
    public Questionnaire form() {
        return form;
    }

    /**
     * The answers.
     *
     * @return those that are not blank, in the order of the form; those that it does not ask at the end
     */
    public Map<String, Answer> answers() {
        return answers;
    }

    /**
     * An answer as it was written.
     *
     * @param key its key
     * @return the answer, or empty where it is blank
     */
    public Optional<Answer> answer(String key) {
        return Optional.ofNullable(answers.get(key));
    }

    /**
     * A typed answer.
     *
     * @param key a constant of {@link DescriptiveQuestions}
     * @return the answer; empty, or without elements, where it is blank or cannot be read as its type
     * @param <T> its type
     */
    public <T> T get(DescriptiveKey<T> key) {
        return key.read(answers.get(key.key()));
    }

    /**
     * The answers that the definition does not ask.
     *
     * @return their keys, sorted
     */
    public List<String> unknownKeys() {
        return answers.keySet().stream().filter(key -> form.find(key).isEmpty()).toList();
    }

    /**
     * The answers for a publication: without those that tell of a person, and without those that the definition does not
     * ask, of which nobody knows.
     *
     * @return another document
     */
    public DescriptiveQuestionnaire withoutPersonalData() {
        Map<String, Answer> copy = new LinkedHashMap<>();
        answers.forEach((key, answer) -> {
            if (form.find(key).filter(field -> !field.isPersonal()).isPresent()) {
                copy.put(key, answer);
            }
        });
        return of(form, copy);
    }

    @Override
    public List<Finding> notes() {
        return notes;
    }

    @Override
    public Place place(@Nullable String question) {
        if (question == null) {
            return Place.WHOLE;
        }
        Place cell = places.get(question);
        return cell != null ? cell : new Place(0, 0, null, question, position(question), false);
    }

    private int position(String key) {
        List<String> keys =
                new ArrayList<>(form.fields().stream().map(Field::key).toList());
        keys.addAll(unknownKeys());
        return keys.indexOf(key);
    }

    /** What was written; nothing of a person, and nothing that the definition does not ask, of which nobody knows. */
    @Override
    public @Nullable String text(String question) {
        Answer answer = answers.get(question);
        boolean shown = form.find(question).filter(field -> !field.isPersonal()).isPresent();
        return answer != null && shown ? answer.shown() : null;
    }

    /** Nothing of what was answered is printed: some of it tells of persons. */
    @Override
    public String toString() {
        return "DescriptiveQuestionnaire[" + form + ", " + answers.size() + " answers]";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DescriptiveQuestionnaire that
                && form.flowYear() == that.form.flowYear()
                && answers.equals(that.answers);
    }

    @Override
    public int hashCode() {
        return 31 * form.flowYear() + answers.hashCode();
    }
}
