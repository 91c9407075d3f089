package it.apsis.rule;

import it.apsis.codelist.CodeEntry;
import it.apsis.codelist.CodeLists;
import it.apsis.finding.Suggestion;
import it.apsis.rule.Criterion.AnyOf;
import it.apsis.rule.Criterion.Blank;
import it.apsis.rule.Criterion.InYear;
import it.apsis.schema.Questionnaire;
import it.apsis.text.Bilingual;
import it.apsis.text.CsvTable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads rows of a table of declarations, for one edition of a form. */
final class ClauseReader {
    static final String NONE = "-";

    private static final String YEAR = "reporting_year";

    private final Questionnaire form;
    private final CodeLists lists;
    private final CodeSets sets;
    private final CriterionReader criteria;

    ClauseReader(Questionnaire form, CodeLists lists, CodeSets sets, boolean all) {
        this.form = form;
        this.lists = lists;
        this.sets = sets;
        this.criteria = new CriterionReader(form, lists, sets, all);
    }

    /** The clause of a row; empty where the form does not have what it is about. */
    Optional<Clause> read(CsvTable.Row row) {
        Optional<List<Criterion>> where = all(row.get("where"));
        List<Criterion> unless = all(row.get("unless")).orElse(List.of());
        List<Criterion> then = criteria.read(row.get("then")).stream()
                .flatMap(Optional::stream)
                .toList();
        if (where.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        List<String> suggests = Words.items(row.get("suggests"));
        Complaint complaint = new Complaint(
                beside(row.get("beside"), where.get(), then),
                facts(row.get("facts")),
                suggests.stream()
                        .filter(one -> form.find(one).isEmpty())
                        .flatMap(one -> suggestion(one, then.get(0)).stream())
                        .toList(),
                suggests.stream().filter(one -> form.find(one).isPresent()).toList());
        return Optional.of(new Clause(where.get(), unless, then, complaint));
    }

    private Optional<List<Criterion>> all(String cell) {
        List<Optional<Criterion>> read = criteria.read(cell);
        return read.stream().allMatch(Optional::isPresent)
                ? Optional.of(read.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    /** Where nothing else is said, the answers that make the clause be about a document, and the year it compares with. */
    private List<String> beside(String cell, List<Criterion> where, List<Criterion> then) {
        if (!cell.isEmpty()) {
            return keys(cell);
        }
        Set<String> keys = new LinkedHashSet<>();
        for (Criterion criterion : where) {
            if (!(criterion instanceof Blank)) {
                keys.addAll(criterion.keys());
            }
        }
        List<Criterion> all = new ArrayList<>(where);
        all.addAll(then);
        if (all.stream().anyMatch(ClauseReader::comparesWithYear)) {
            keys.add(YEAR);
        }
        return List.copyOf(keys);
    }

    /** Keys of answers; a dash stands for none. */
    List<String> keys(String cell) {
        List<String> keys = cell.equals(NONE) ? List.of() : Words.of(cell);
        keys.forEach(criteria::find);
        return keys;
    }

    private static boolean comparesWithYear(Criterion criterion) {
        return criterion instanceof InYear
                || (criterion instanceof AnyOf any && any.criteria().stream().anyMatch(ClauseReader::comparesWithYear));
    }

    private List<Fact> facts(String cell) {
        return Words.items(cell).stream().map(this::fact).toList();
    }

    private Fact fact(String text) {
        int equals = text.indexOf('=');
        if (equals < 0) {
            return text.equals("answers")
                    ? new Fact.Answers()
                    : new Fact.OfAnswer(text, keys(text).get(0));
        }
        String name = text.substring(0, equals).strip();
        List<String> words = Words.of(text.substring(equals + 1));
        String first = words.get(0);
        String last = words.get(words.size() - 1);
        if (words.size() == 3 && words.get(1).equals("of")) {
            criteria.find(last);
            return switch (first) {
                case "year" -> new Fact.YearOf(name, last);
                case "count" -> new Fact.CountOf(name, last);
                case "misfits" -> new Fact.MisfitsOf(name, last);
                default -> new Fact.AttributeOf(name, last, first);
            };
        }
        if (words.size() == 1 && first.equals("year")) {
            return new Fact.ReportingYear(name);
        }
        if (words.size() == 1 && form.find(first).isPresent()) {
            return new Fact.OfAnswer(name, first);
        }
        return new Fact.Constant(name, sets.has(first) ? List.of(sets.range(first, lists, form.flowYear())) : words);
    }

    /** {@code 998}, a code of the list of the first answer, or {@code 6 Italy|Italia} where it has no list. */
    private Optional<Suggestion> suggestion(String text, Criterion first) {
        int blank = text.indexOf(' ');
        if (blank > 0) {
            String[] names = text.substring(blank).strip().split("\\|", -1);
            if (names.length != 2) {
                throw new IllegalArgumentException("not 'code English|Italian': '" + text + "'");
            }
            return Optional.of(new Suggestion(text.substring(0, blank), new Bilingual(names[0], names[1])));
        }
        return form.find(first.keys().get(0))
                .flatMap(field -> field.codeList().flatMap(lists::find))
                .flatMap(list -> list.entry(text, form.flowYear()))
                .map(ClauseReader::suggestion);
    }

    private static Suggestion suggestion(CodeEntry entry) {
        return new Suggestion(entry.code(), entry.name());
    }
}
