package it.apsis.schema;

import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Reads the table that defines a questionnaire, and refuses it with the line and the reason where it cannot be used. */
final class FieldReader {
    /** The two tables that are older than the others call two of their columns differently. */
    private static final Map<String, String> OTHER_NAMES = Map.of("part", "section", "code_list", "choices");

    private static final Set<String> OWN_COLUMNS = Set.of(
            "key",
            "part",
            "section",
            "name_en",
            "name_it",
            "answer",
            "code_list",
            "choices",
            "max_length",
            "obligation",
            "first_year");

    private final CsvTable table;
    private final Predicate<String> codeLists;
    private final Map<String, Field> known = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    FieldReader(CsvTable table, List<Field> base, Predicate<String> codeLists) {
        this.table = table;
        this.codeLists = codeLists;
        base.forEach(field -> known.put(field.key(), field));
    }

    /** The fields of the base in their order, those of the table in the place of their namesakes or behind their part. */
    List<Field> read() {
        for (String column : List.of("key", "name_en", "name_it", "answer", "obligation")) {
            if (!table.hasColumn(column)) {
                throw new TableFormatException(table.name(), 0, "there is no column " + column);
            }
        }
        for (CsvTable.Row row : table.rows()) {
            Field field = field(row);
            if (lines.putIfAbsent(field.key(), row.line()) != null) {
                throw fault(row, "the key '" + field.key() + "' stands twice");
            }
            place(field);
        }
        List<Field> fields = List.copyOf(known.values());
        fields.forEach(this::checkCondition);
        return fields;
    }

    private void place(Field field) {
        if (known.containsKey(field.key())) {
            known.put(field.key(), field);
            return;
        }
        List<Field> all = new ArrayList<>(known.values());
        int at = all.size();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).part().equals(field.part())) {
                at = i + 1;
            }
        }
        all.add(at, field);
        known.clear();
        all.forEach(one -> known.put(one.key(), one));
    }

    private Field field(CsvTable.Row row) {
        String key = row.get("key");
        if (!key.matches("[a-z][a-z0-9_]*")) {
            throw fault(row, "not a key (lower case and underscores): '" + key + "'");
        }
        AnswerType answer = parsed(row, "answer", () -> AnswerType.of(row.get("answer")));
        Field field = new Field(
                key,
                cell(row, "part").orElse(""),
                new Bilingual(row.get("name_en"), row.get("name_it")),
                answer,
                cell(row, "code_list"),
                table.hasColumn("max_length") ? row.integer("max_length") : OptionalInt.empty(),
                parsed(
                        row,
                        "obligation",
                        () -> Obligation.valueOf(row.get("obligation").toUpperCase(Locale.ROOT))),
                table.hasColumn("first_year") ? row.integer("first_year") : OptionalInt.empty(),
                others(row));
        check(row, field);
        return field;
    }

    private Optional<String> cell(CsvTable.Row row, String column) {
        String present = table.hasColumn(column) ? column : OTHER_NAMES.getOrDefault(column, column);
        return table.hasColumn(present) ? row.optional(present) : Optional.empty();
    }

    private Map<String, String> others(CsvTable.Row row) {
        Map<String, String> others = new HashMap<>();
        for (String column : table.columns()) {
            if (!OWN_COLUMNS.contains(column) && !row.get(column).isEmpty()) {
                others.put(column, row.get(column));
            }
        }
        return others;
    }

    private void check(CsvTable.Row row, Field field) {
        if (field.label().en().isEmpty() || field.label().it().isEmpty()) {
            throw fault(row, "a name is blank");
        }
        if (field.maxLength().isPresent() && field.maxLength().getAsInt() < 1) {
            throw fault(row, "max_length is not above 0: " + field.maxLength().getAsInt());
        }
        parsed(row, "cardinality", field::cardinality);
        parsed(row, "min_length", field::minLength);
        parsed(row, "required_when", field::requiredWhen);
        checkChoices(row, field);
    }

    private void checkChoices(CsvTable.Row row, Field field) {
        switch (field.answer()) {
            case CHOICE, CHOICES, FEEDBACK, TABLE -> {
                String choices = field.codeList()
                        .orElseThrow(() -> fault(row, "the answer is a " + row.get("answer") + " and has no choices"));
                if (field.answer() == AnswerType.TABLE) {
                    parsed(row, "choices", field::columns)
                            .forEach(column -> column.choices().ifPresent(list -> checkConstants(row, list)));
                } else {
                    checkConstants(row, choices);
                }
            }
            case CODE, CODES ->
                field.codeList().filter(codeLists.negate()).ifPresent(list -> {
                    throw fault(row, "there is no code list " + list);
                });
            default -> {
                // Nothing to choose from.
            }
        }
    }

    private void checkConstants(CsvTable.Row row, String constants) {
        List<String> all = List.of(constants.split("\\|", -1));
        if (all.stream().anyMatch(String::isBlank)) {
            throw fault(row, "a constant is blank: '" + constants + "'");
        }
        if (Set.copyOf(all).size() < all.size()) {
            throw fault(row, "a constant stands twice: '" + constants + "'");
        }
    }

    private void checkCondition(Field field) {
        Condition condition = field.requiredWhen().orElse(null);
        String key = condition == null ? null : condition.key();
        Field other = key == null ? null : known.get(key);
        String reason = null;
        if (key != null && other == null) {
            reason = "required_when names a key that does not exist: '" + key + "'";
        } else if (key != null && key.equals(field.key())) {
            reason = "required_when names the field itself";
        } else if (condition != null && field.obligation() != Obligation.CONDITIONAL) {
            reason = "required_when stands beside the obligation " + field.obligation();
        }
        if (reason != null) {
            throw new TableFormatException(table.name(), lines.getOrDefault(field.key(), 0), reason);
        }
    }

    private <T> T parsed(CsvTable.Row row, String column, Supplier<T> parse) {
        try {
            return parse.get();
        } catch (IllegalArgumentException e) {
            String reason = e.getMessage() == null || e.getMessage().startsWith("No enum")
                    ? "there is no such " + column + ": '" + row.get(column) + "'"
                    : e.getMessage();
            throw fault(row, reason);
        }
    }

    private TableFormatException fault(CsvTable.Row row, String reason) {
        return new TableFormatException(table.name(), row.line(), reason);
    }
}
