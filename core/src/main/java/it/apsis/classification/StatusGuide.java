package it.apsis.classification;

import it.apsis.text.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The questions that lead to the status of a component. Immutable. */
public final class StatusGuide {
    private static final Bilingual UNANSWERED =
            new Bilingual("The question that decides was not answered", "Manca la risposta alla domanda che decide");

    private final List<Question> questions;
    private final List<Step> steps;
    private final String unknown;

    StatusGuide(List<Question> questions, List<Step> steps, String unknown) {
        this.questions = List.copyOf(questions);
        this.steps = List.copyOf(steps);
        this.unknown = unknown;
    }

    /**
     * A question of the guide.
     *
     * @param code its name
     * @param text its words; {@code {day}} stands for the reference day
     * @param answers what can be answered
     */
    public record Question(String code, Bilingual text, List<String> answers) {
        /**
         * Copies the list.
         *
         * @param code its name
         * @param text its words; {@code {day}} stands for the reference day
         * @param answers what can be answered
         */
        public Question {
            answers = List.copyOf(answers);
        }

        /**
         * The words of the question about a reference day.
         *
         * @param day the reference day
         * @return the words, with the day as each language writes it
         */
        public Bilingual on(LocalDate day) {
            String italian = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
            return new Bilingual(
                    text.en().replace("{day}", day.toString()), text.it().replace("{day}", italian));
        }
    }

    /** A step: where the question has the answer, or where there is no question, it gives the status. */
    record Step(int number, @Nullable String question, String answer, String status, Bilingual reason) {}

    /**
     * The questions.
     *
     * @return the questions, in the order in which to ask them
     */
    public List<Question> questions() {
        return questions;
    }

    /**
     * Decides.
     *
     * @param answers the answers by the codes of their questions; a question that was not answered is left out
     * @return the status and which question decided it
     * @throws IllegalArgumentException where a question or answer is none of the guide's
     */
    public StatusDecision decide(Map<String, String> answers) {
        answers.forEach(this::check);
        for (Step step : steps) {
            String given = step.question() == null ? "" : answers.get(step.question());
            Optional<String> question = Optional.ofNullable(step.question());
            if (given == null) {
                return new StatusDecision(unknown, step.number(), question, UNANSWERED);
            }
            if (given.equals(step.answer())) {
                return new StatusDecision(step.status(), step.number(), question, step.reason());
            }
        }
        throw new IllegalStateException("the guide has no last step");
    }

    private void check(String question, String answer) {
        boolean known = questions.stream()
                .anyMatch(one -> one.code().equals(question) && one.answers().contains(answer));
        if (!known) {
            throw new IllegalArgumentException("The guide has no answer '" + answer + "' to '" + question + "'");
        }
    }
}
