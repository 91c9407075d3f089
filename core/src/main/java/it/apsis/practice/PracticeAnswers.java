package it.apsis.practice;

import it.apsis.schema.Answer;
import it.apsis.schema.Unread;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From answers as they are written to a typed sheet, and back: what readers and writers of every format go through. */
public final class PracticeAnswers {
    private PracticeAnswers() {}

    /**
     * A sheet of these answers.
     *
     * @param answers the answers by the keys of their fields; others are left alone
     * @return the sheet; what could not be read is in {@link PracticeSheet#unread()}
     */
    public static PracticeSheet read(Map<String, Answer> answers) {
        PracticeSheet.Builder builder = PracticeSheet.builder();
        List<Unread> unread = new ArrayList<>();
        PracticeQuestions.bound().forEach(bound -> read(bound, answers, builder, unread));
        return builder.unread(unread).build();
    }

    private static <T> void read(
            PracticeQuestions.Bound<T> bound,
            Map<String, Answer> answers,
            PracticeSheet.Builder builder,
            List<Unread> unread) {
        String key = bound.question().key();
        Answer answer = answers.get(key);
        if (answer == null || answer.isBlank()) {
            return;
        }
        T value = bound.codec().read(key, answer, unread);
        if (value != null) {
            bound.question().set(builder, value);
        }
    }

    /**
     * The answers of a sheet.
     *
     * @param sheet the sheet
     * @return the answers that are not blank, by the keys of their fields, in the order of the form; an answer that could
     *     not be read as a whole is given as it was written
     */
    public static Map<String, Answer> of(PracticeSheet sheet) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (PracticeQuestions.Bound<?> bound : PracticeQuestions.bound()) {
            Answer answer = write(bound, sheet);
            if (answer != null && !answer.isBlank()) {
                answers.put(bound.question().key(), answer);
            }
        }
        return Collections.unmodifiableMap(answers);
    }

    private static <T> @Nullable Answer write(PracticeQuestions.Bound<T> bound, PracticeSheet sheet) {
        String key = bound.question().key();
        for (Unread unread : sheet.unread()) {
            if (unread.key().equals(key) && unread.column() == null) {
                return new Answer.Text(unread.text());
            }
        }
        T value = bound.question().get(sheet);
        return value == null ? null : withUnread(key, bound.codec().write(value), sheet);
    }

    /** Cells that could not be read go out as they came in. */
    private static Answer withUnread(String key, Answer answer, PracticeSheet sheet) {
        if (!(answer instanceof Answer.Entries entries)) {
            return answer;
        }
        List<Map<String, String>> rows = new ArrayList<>(entries.rows());
        for (Unread unread : sheet.unread()) {
            String column = unread.column();
            int at = unread.entry() - 1;
            if (unread.key().equals(key) && column != null && at >= 0 && at < rows.size()) {
                Map<String, String> row = new LinkedHashMap<>(rows.get(at));
                row.put(column, unread.text());
                rows.set(at, row);
            }
        }
        return new Answer.Entries(rows);
    }
}
