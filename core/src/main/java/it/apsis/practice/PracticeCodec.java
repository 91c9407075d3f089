package it.apsis.practice;

import it.apsis.schema.Answer;
import it.apsis.schema.AnswerForm;
import it.apsis.schema.Unread;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How an answer of one type is written. */
interface PracticeCodec<T> {
    PracticeCodec<String> TEXT = scalar(Optional::of, AnswerCells.UNREADABLE, text -> text);
    PracticeCodec<String> CODE = scalar(text -> Optional.of(text.strip()), AnswerCells.UNREADABLE, text -> text);
    PracticeCodec<Long> COUNT = scalar(AnswerForm::integer, AnswerCells.COUNT_INVALID, String::valueOf);
    PracticeCodec<LocalDate> DAY = scalar(AnswerForm::date, AnswerCells.DATE_MALFORMED, LocalDate::toString);
    PracticeCodec<List<String>> CODES = several();
    PracticeCodec<List<String>> LINES = several();

    /**
     * Reads an answer that is not blank.
     *
     * @return the typed answer, or null where it cannot be read, which is then set down
     */
    @Nullable
    T read(String key, Answer answer, List<Unread> unread);

    /** Writes a typed answer. */
    Answer write(T value);

    private static <T> PracticeCodec<T> scalar(
            Function<String, Optional<T>> parse, String cause, Function<T, String> text) {
        return new PracticeCodec<>() {
            @Override
            public @Nullable T read(String key, Answer answer, List<Unread> unread) {
                if (!(answer instanceof Answer.Text written)) {
                    unread.add(new Unread(key, answer.shown(), AnswerCells.UNREADABLE));
                    return null;
                }
                Optional<T> value = parse.apply(written.value());
                if (value.isPresent()) {
                    return value.get();
                }
                boolean day = cause.equals(AnswerCells.DATE_MALFORMED);
                unread.add(new Unread(key, written.value(), day ? AnswerCells.dateCause(written.value()) : cause));
                return null;
            }

            @Override
            public Answer write(T value) {
                return new Answer.Text(text.apply(value));
            }
        };
    }

    private static PracticeCodec<List<String>> several() {
        return new PracticeCodec<>() {
            @Override
            public @Nullable List<String> read(String key, Answer answer, List<Unread> unread) {
                List<String> values;
                if (answer instanceof Answer.Items items) {
                    values = items.values();
                } else if (answer instanceof Answer.Text one) {
                    // One answer needs no array.
                    values = List.of(one.value());
                } else {
                    unread.add(new Unread(key, answer.shown(), AnswerCells.UNREADABLE));
                    return null;
                }
                List<String> stripped = new ArrayList<>();
                values.stream()
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .forEach(stripped::add);
                return stripped;
            }

            @Override
            public Answer write(List<String> value) {
                return new Answer.Items(value);
            }
        };
    }
}
