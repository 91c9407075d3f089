package it.apsis.classification;

import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import it.apsis.text.TableFormatException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a scheme, and refuses it with the line and the reason where it cannot be used. */
final class SchemeReader {
    final List<Named> classes = new ArrayList<>();
    final List<Named> statuses = new ArrayList<>();
    final Map<String, String> groups = new LinkedHashMap<>();
    final List<StatusGuide.Question> questions = new ArrayList<>();
    final List<StatusGuide.Step> steps = new ArrayList<>();

    private final CsvTable table;
    private final List<Decision> decisions = new ArrayList<>();
    private @Nullable Named outside;
    private @Nullable String unknown;
    private LocalDate referenceDay = LocalDate.MIN;

    /** Where all these groups are there, this is the outcome. */
    private record Decision(Set<String> groups, Named outcome) {}

    SchemeReader(CsvTable table) {
        this.table = table;
        for (String column : List.of("kind", "code", "when", "outcome", "name_it", "name_en")) {
            if (!table.hasColumn(column)) {
                throw new TableFormatException(table.name(), 0, "there is no column " + column);
            }
        }
        // Steps and decisions name what may stand further down.
        table.rows().forEach(this::define);
        table.rows().forEach(this::connect);
        require(!classes.isEmpty(), "there is no class");
        require(outside != null, "there is no row of the kind outside");
        require(unknown != null, "no status has the group " + ClassificationScheme.ANY);
        require(!steps.isEmpty() && steps.get(steps.size() - 1).question() == null, "the last step asks something");
        require(
                !decisions.isEmpty()
                        && decisions.get(decisions.size() - 1).groups().isEmpty(),
                "the last decision asks for a group");
    }

    private void require(boolean holds, String reason) {
        if (!holds) {
            throw new TableFormatException(table.name(), 0, reason);
        }
    }

    private void define(CsvTable.Row row) {
        Named named = new Named(row.get("code"), new Bilingual(row.get("name_en"), row.get("name_it")));
        if (named.code().isEmpty()) {
            throw fault(row, "the code is blank");
        }
        switch (row.get("kind")) {
            case "class" -> classes.add(named);
            case "outside" -> outside = named;
            case "status" -> status(row, named);
            case "question" ->
                questions.add(new StatusGuide.Question(
                        named.code(), named.label(), List.of(row.get("outcome").split("\\|", -1))));
            case "setting" -> setting(row, named.code());
            case "step", "decision" -> {
                // Second pass.
            }
            default -> throw fault(row, "there is no kind '" + row.get("kind") + "'");
        }
    }

    private void status(CsvTable.Row row, Named named) {
        String group = row.get("outcome");
        if (group.isEmpty()) {
            throw fault(row, "the status " + named.code() + " has no group");
        }
        if (groups.putIfAbsent(named.code(), group) != null) {
            throw fault(row, "the status " + named.code() + " stands twice");
        }
        statuses.add(named);
        if (group.equals(ClassificationScheme.ANY)) {
            if (unknown != null) {
                throw fault(row, "two statuses may be any");
            }
            unknown = named.code();
        }
    }

    private void setting(CsvTable.Row row, String code) {
        if (!code.equals("reference_day")) {
            throw fault(row, "there is no setting " + code);
        }
        try {
            referenceDay = LocalDate.parse(row.get("outcome"));
        } catch (DateTimeException e) {
            throw fault(row, "not a day (YYYY-MM-DD): '" + row.get("outcome") + "'");
        }
    }

    private void connect(CsvTable.Row row) {
        switch (row.get("kind")) {
            case "step" -> steps.add(step(row));
            case "decision" -> decisions.add(decision(row));
            default -> {
                // First pass.
            }
        }
    }

    private StatusGuide.Step step(CsvTable.Row row) {
        String when = row.get("when");
        int equals = when.indexOf('=');
        String question = equals < 0 ? when.strip() : when.substring(0, equals).strip();
        String answer = equals < 0 ? "" : when.substring(equals + 1).strip();
        boolean known = questions.stream()
                .anyMatch(one -> one.code().equals(question) && one.answers().contains(answer));
        if (!when.isEmpty() && !known) {
            throw fault(row, "not a question and one of its answers: '" + when + "'");
        }
        String status = row.get("outcome");
        if (!groups.containsKey(status)) {
            throw fault(row, "there is no status " + status);
        }
        return new StatusGuide.Step(
                row.integer("code").orElseThrow(),
                when.isEmpty() ? null : question,
                answer,
                status,
                new Bilingual(row.get("name_en"), row.get("name_it")));
    }

    private Decision decision(CsvTable.Row row) {
        Set<String> needed = new LinkedHashSet<>(List.of(row.get("when").strip().split("\\s+", -1)));
        needed.remove("");
        for (String group : needed) {
            if (!groups.containsValue(group)) {
                throw fault(row, "no status has the group " + group);
            }
        }
        String outcome = row.get("outcome");
        boolean known = classes.stream().anyMatch(one -> one.code().equals(outcome))
                || (outside != null && outside.code().equals(outcome));
        if (!known) {
            throw fault(row, "there is no class " + outcome);
        }
        return new Decision(needed, new Named(outcome, new Bilingual(row.get("name_en"), row.get("name_it"))));
    }

    Named outside() {
        return found(outside);
    }

    String unknown() {
        return found(unknown);
    }

    private static <T> T found(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("the scheme was not checked");
        }
        return value;
    }

    LocalDate referenceDay() {
        return referenceDay;
    }

    /** The groups that decisions ask for: others never change an outcome. */
    Set<String> countingGroups() {
        Set<String> counting = new LinkedHashSet<>();
        decisions.forEach(decision -> counting.addAll(decision.groups()));
        return counting;
    }

    String outcome(Set<String> present) {
        return words(present).code();
    }

    Named words(Set<String> present) {
        return decisions.stream()
                .filter(decision -> present.containsAll(decision.groups()))
                .findFirst()
                .map(Decision::outcome)
                .orElseThrow();
    }

    private TableFormatException fault(CsvTable.Row row, String reason) {
        return new TableFormatException(table.name(), row.line(), reason);
    }
}
