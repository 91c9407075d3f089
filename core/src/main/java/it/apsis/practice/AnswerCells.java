package it.apsis.practice;

import it.apsis.schema.AnswerForm;
import it.apsis.schema.Unread;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The cells of one row of a table, on their way to a typed value; what cannot be read is set down. */
final class AnswerCells {
    static final String COUNT_INVALID = "practice_count_invalid";
    static final String UNREADABLE = "practice_answer_unreadable";
    static final String DATE_MALFORMED = "date_malformed";
    static final String DATE_IMPOSSIBLE = "date_impossible";

    private final String key;
    private final int entry;
    private final Map<String, String> row;
    private final List<Unread> unread;

    AnswerCells(String key, int entry, Map<String, String> row, List<Unread> unread) {
        this.key = key;
        this.entry = entry;
        this.row = row;
        this.unread = unread;
    }

    @Nullable
    String text(String column) {
        String text = row.get(column);
        return text == null || text.isBlank() ? null : text;
    }

    @Nullable
    String code(String column) {
        String text = text(column);
        return text == null ? null : text.strip();
    }

    @Nullable
    LocalDate day(String column) {
        return parsed(column, AnswerForm::date, AnswerCells::dateCause);
    }

    @Nullable
    Long count(String column) {
        return parsed(column, AnswerForm::integer, text -> COUNT_INVALID);
    }

    @Nullable
    BigDecimal amount(String column) {
        return parsed(column, AnswerForm::decimal, text -> COUNT_INVALID);
    }

    private <T> @Nullable T parsed(String column, Function<String, Optional<T>> parse, Function<String, String> cause) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        Optional<T> value = parse.apply(text);
        if (value.isEmpty()) {
            unread.add(new Unread(key, entry, column, text, cause.apply(text)));
        }
        return value.orElse(null);
    }

    static String dateCause(String text) {
        return AnswerForm.isDate(text) ? DATE_IMPOSSIBLE : DATE_MALFORMED;
    }
}
