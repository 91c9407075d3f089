package it.apsis.practice;

import it.apsis.schema.Answer;
import it.apsis.schema.Unread;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the tables of a sheet are written: their columns are those of the definition. */
final class PracticeRows {
    static final PracticeCodec<List<Partner>> PARTNERS = several(
            cells -> new Partner(cells.text("name"), cells.code("type"), cells.text("role")),
            (partner, row) ->
                    row.put("name", partner.name()).put("type", partner.type()).put("role", partner.role()));

    static final PracticeCodec<ContactPerson> CONTACT = one(
            cells -> new ContactPerson(cells.text("name"), cells.text("role"), cells.text("email")),
            (contact, row) ->
                    row.put("name", contact.name()).put("role", contact.role()).put("email", contact.email()));

    static final PracticeCodec<List<ServiceComponent>> COMPONENTS = several(
            cells -> new ServiceComponent(
                    cells.text("name"), cells.code("area"), cells.code("status"), cells.text("note")),
            (component, row) -> row.put("name", component.name())
                    .put("area", component.area())
                    .put("status", component.status())
                    .put("note", component.note()));

    static final PracticeCodec<List<OperatorCount>> OPERATORS = several(
            cells -> new OperatorCount(cells.code("role"), cells.count("count")),
            (operators, row) -> row.put("role", operators.role()).put("count", operators.count()));

    static final PracticeCodec<List<FundingSource>> FUNDING = several(
            cells -> new FundingSource(cells.code("source"), cells.amount("amount")),
            (funding, row) -> row.put("source", funding.source()).put("amount", funding.amount()));

    static final PracticeCodec<Feedback> FEEDBACK = one(
            cells -> new Feedback(cells.code("rating"), cells.text("text")),
            (feedback, row) -> row.put("rating", feedback.rating()).put("text", feedback.text()));

    static final PracticeCodec<List<ExternalCode>> EXTERNAL_CODES = several(
            cells -> new ExternalCode(cells.text("scheme"), cells.text("code")),
            (external, row) -> row.put("scheme", external.scheme()).put("code", external.code()));

    static final PracticeCodec<CuratorDecision> CURATOR = one(
            cells -> new CuratorDecision(cells.code("class"), cells.text("reason"), cells.text("by"), cells.day("on")),
            (decision, row) -> row.put("class", decision.serviceClass())
                    .put("reason", decision.reason())
                    .put("by", decision.by())
                    .put("on", decision.on()));

    static final PracticeCodec<List<StateChange>> HISTORY = several(
            cells -> new StateChange(
                    cells.code("from"), cells.code("to"), cells.day("on"), cells.text("by"), cells.text("reason")),
            (change, row) -> row.put("from", change.from())
                    .put("to", change.to())
                    .put("on", change.on())
                    .put("by", change.by())
                    .put("reason", change.reason()));

    private PracticeRows() {}

    /** A row on its way out; blank cells are left out. */
    private static final class Row {
        private final Map<String, String> cells = new LinkedHashMap<>();

        Row put(String column, @Nullable Object value) {
            if (value instanceof BigDecimal number) {
                cells.put(column, number.toPlainString());
            } else if (value != null) {
                cells.put(column, value instanceof LocalDate day ? day.toString() : value.toString());
            }
            return this;
        }
    }

    private static <T> PracticeCodec<List<T>> several(Function<AnswerCells, T> reader, BiConsumer<T, Row> writer) {
        return new PracticeCodec<>() {
            @Override
            public @Nullable List<T> read(String key, Answer answer, List<Unread> unread) {
                if (!(answer instanceof Answer.Entries entries)) {
                    unread.add(new Unread(key, answer.shown(), AnswerCells.UNREADABLE));
                    return null;
                }
                List<T> values = new ArrayList<>();
                for (Map<String, String> row : entries.rows()) {
                    if (!row.isEmpty()) {
                        values.add(reader.apply(new AnswerCells(key, values.size() + 1, row, unread)));
                    }
                }
                return values;
            }

            @Override
            public Answer write(List<T> values) {
                List<Map<String, String>> rows = new ArrayList<>();
                values.forEach(value -> rows.add(cells(value, writer)));
                return new Answer.Entries(rows);
            }
        };
    }

    private static <T> PracticeCodec<T> one(Function<AnswerCells, T> reader, BiConsumer<T, Row> writer) {
        return new PracticeCodec<>() {
            @Override
            public @Nullable T read(String key, Answer answer, List<Unread> unread) {
                if (!(answer instanceof Answer.Entries entries)
                        || entries.rows().size() != 1) {
                    unread.add(new Unread(key, answer.shown(), AnswerCells.UNREADABLE));
                    return null;
                }
                return reader.apply(new AnswerCells(key, 1, entries.rows().get(0), unread));
            }

            @Override
            public Answer write(T value) {
                return new Answer.Entries(List.of(cells(value, writer)));
            }
        };
    }

    private static <T> Map<String, String> cells(T value, BiConsumer<T, Row> writer) {
        Row row = new Row();
        writer.accept(value, row);
        return row.cells;
    }
}
